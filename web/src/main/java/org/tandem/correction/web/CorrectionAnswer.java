package org.tandem.correction.web;

import java.time.Instant;
import org.tandem.correction.CorrectionNotice;

/**
 * A correction notice as it is answered and shown.
 *
 * @param subjectId of the round, or of the snapshot of the paper
 * @param page      page of Tandem on which its subject stands
 */
public record CorrectionAnswer(long id, CorrectionNotice.Kind kind, long subjectId, String subject, String sentence, long oldVersion, long newVersion,
                               Instant raisedAt, String page) {

    static CorrectionAnswer of(CorrectionNotice n) {
        String page = n.subject().kind() == CorrectionNotice.Kind.PLAN ? "/round?id=" + n.subject().id() : "/issued-papers";
        return new CorrectionAnswer(n.id(), n.subject().kind(), n.subject().id(), n.subject().name(), n.sentence(), n.oldVersion(), n.newVersion(),
                n.raisedAt(), page);
    }
}
