package org.tandem.intake.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.intake.Layout;
import org.tandem.intake.Release;
import org.tandem.intake.Release.RowCounts;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.ReleaseSummary;
import org.tandem.intake.service.StagingNow.Progress;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Reason;

/**
 * A release as it is shown.
 *
 * @param layout      null before the file was read
 * @param publishedOn null before the file was read
 * @param publishedIn first data version that shows it, null before it is published
 * @param withdrawnIn first data version that no longer shows it, null before it is withdrawn
 * @param refusal     why the file was not staged, null unless it was refused
 * @param progress    how far the reading is, null unless it is under way here
 */
public record ReleaseView(int id, Layout layout, ReleaseStatus status, String fileName, String sha256, String publisher,
                          LocalDate publishedOn, String loadedBy, Instant loadedAt, DataVersion publishedIn, DataVersion withdrawnIn,
                          RowCounts rows, ReleaseSummary summary, Reason refusal, Progress progress) {

    static ReleaseView of(Release r) {
        return new ReleaseView(r.number(), r.layout(), r.status(), r.fileName(), r.sha256(), r.publisher(), r.publishedOn(),
                r.loadedBy(), r.loadedAt(), r.publishedIn().orElse(null), r.withdrawnIn().orElse(null), r.rows(),
                r.summaryJson().map(SummaryJson::read).orElse(ReleaseSummary.NOTHING), r.refusal().orElse(null), null);
    }

    /** Layout and publisher where they are known, else the name of the file. */
    public String title() {
        return layout == null ? fileName : Stream.of(layout.title(), publisher).collect(Collectors.joining(" · "));
    }

    ReleaseView withProgress(Progress now) {
        return new ReleaseView(id, layout, status, fileName, sha256, publisher, publishedOn, loadedBy, loadedAt, publishedIn, withdrawnIn, rows,
                summary, refusal, now);
    }

    /** With the unknown providers as they are now; other lists may have been published since the staging. */
    ReleaseView withUnknownProviders(List<String> unknown) {
        ReleaseSummary s = summary;
        return new ReleaseView(id, layout, status, fileName, sha256, publisher, publishedOn, loadedBy, loadedAt, publishedIn, withdrawnIn, rows,
                new ReleaseSummary(s.periods(), s.providers(), s.indicators(), unknown.stream().limit(ReleaseSummary.LISTED).toList(),
                        unknown.size(), s.totals(), s.changes(), s.touchesRegistry(), s.readBy()), refusal, progress);
    }
}
