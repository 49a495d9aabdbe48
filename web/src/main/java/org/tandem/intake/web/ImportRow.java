package org.tandem.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.service.ReleaseView;
import org.tandem.intake.service.StagingNow;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Reason;

/** An imported file in the list. */
public record ImportRow(int id, String layout, ReleaseStatus status, String fileName, String sha256, String publisher, LocalDate publishedOn,
                        String loadedBy, Instant loadedAt, DataVersion publishedIn, DataVersion withdrawnIn, int rowsRead, int rowsAccepted,
                        int rowsRejected, int rowsIgnored, List<String> periods, List<String> indicators,
                        StagingNow.Progress progress, Reason refusal) {

    static ImportRow of(ReleaseView r) {
        return new ImportRow(r.id(), ImportAnswer.code(r.layout()), r.status(), r.fileName(), r.sha256(), r.publisher(), r.publishedOn(), r.loadedBy(),
                r.loadedAt(), r.publishedIn(), r.withdrawnIn(), r.rows().read(), r.rows().accepted(), r.rows().rejected(), r.rows().ignored(),
                r.summary().periods(), r.summary().indicators(), r.progress(), r.refusal());
    }
}
