package org.tandem.intake.service;

import java.time.Instant;
import java.time.LocalDate;
import org.tandem.intake.Layout;
import org.tandem.intake.Release;
import org.tandem.intake.Release.RowCounts;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.ReleaseSummary;
import org.tandem.shared.DataVersion;

/**
 * A release as it is shown.
 *
 * @param publishedIn first data version that shows it, null before it is published
 * @param withdrawnIn first data version that no longer shows it, null before it is withdrawn
 */
public record ReleaseView(int id, Layout layout, ReleaseStatus status, String fileName, String sha256, String publisher,
                          LocalDate publishedOn, String loadedBy, Instant loadedAt, DataVersion publishedIn, DataVersion withdrawnIn,
                          RowCounts rows, ReleaseSummary summary) {

    static ReleaseView of(Release r) {
        return new ReleaseView(r.number(), r.layout(), r.status(), r.fileName(), r.sha256(), r.publisher(), r.publishedOn(),
                r.loadedBy(), r.loadedAt(), r.publishedIn().orElse(null), r.withdrawnIn().orElse(null), r.rows(), SummaryJson.read(r.summaryJson()));
    }

    /** With the unknown providers as they are now; other lists may have been published since the staging. */
    ReleaseView withUnknownProviders(java.util.List<String> unknown) {
        ReleaseSummary s = summary;
        return new ReleaseView(id, layout, status, fileName, sha256, publisher, publishedOn, loadedBy, loadedAt, publishedIn, withdrawnIn, rows,
                new ReleaseSummary(s.periods(), s.providers(), s.indicators(), unknown.stream().limit(ReleaseSummary.LISTED).toList(),
                        unknown.size(), s.totals(), s.changes(), s.touchesRegistry()));
    }
}
