package org.tandem.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tandem.intake.Changes;
import org.tandem.intake.Layout;
import org.tandem.intake.Problem;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.ReleaseSummary;
import org.tandem.intake.service.ReleaseView;
import org.tandem.intake.service.StagingNow;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Reason;

/**
 * An imported file as the interface answers it.
 *
 * @param layout               code of the layout, null before the file was read
 * @param licence              null before the file was read
 * @param publishedOn          null before the file was read
 * @param unknownProviderCount all of them; {@code unknownProviders} lists the first 500
 * @param totals               England beside the published total, for files that print totals
 * @param problems             the first hundred: errors, then warnings
 * @param progress             how far the reading is, null unless STAGING
 * @param refusal              why the file was not staged, null unless it was refused
 * @param mapping              name of the mapping that read the file, null for a layout of its own
 * @param identical            the same bytes were there already and nothing was stored
 * @param dataVersion          in force when this was answered
 */
public record ImportAnswer(int id, String layout, ReleaseStatus status, String fileName, String sha256, String publisher, String licence,
                           LocalDate publishedOn, String loadedBy, Instant loadedAt, DataVersion publishedIn, DataVersion withdrawnIn,
                           int rowsRead, int rowsAccepted, int rowsRejected, int rowsIgnored, List<String> periods, int providers,
                           List<String> indicators, List<String> unknownProviders, int unknownProviderCount,
                           List<ReleaseSummary.Total> totals, List<Problem> problems, ChangeCounts changes, boolean identical,
                           StagingNow.Progress progress, Reason refusal, String mapping, DataVersion dataVersion) {

    /** Code of a layout, null for none. */
    static String code(Layout layout) {
        return layout == null ? null : layout.code();
    }

    /** What publishing would do, counted against what was published at the time of staging. */
    public record ChangeCounts(@JsonProperty("new") int fresh, int revised, int unchanged, int superseded) {

        static ChangeCounts of(Changes c) {
            return new ChangeCounts(c.fresh(), c.revised(), c.unchanged(), c.superseded());
        }
    }

    static ImportAnswer of(ReleaseView r, List<Problem> problems, boolean identical, DataVersion dataVersion) {
        ReleaseSummary s = r.summary();
        return new ImportAnswer(r.id(), code(r.layout()), r.status(), r.fileName(), r.sha256(), r.publisher(), r.layout() == null ? null : r.layout().attribution(), r.publishedOn(), r.loadedBy(),
                r.loadedAt(), r.publishedIn(), r.withdrawnIn(), r.rows().read(), r.rows().accepted(), r.rows().rejected(), r.rows().ignored(),
                s.periods(), s.providers(), s.indicators(), s.unknownProviders(), s.unknownProviderCount(), s.totals(), problems,
                ChangeCounts.of(s.changes()), identical,
                r.progress(), r.refusal(), s.readBy(), dataVersion);
    }
}
