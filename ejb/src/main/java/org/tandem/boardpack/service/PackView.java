package org.tandem.boardpack.service;

import java.time.Instant;
import java.util.List;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.PackState;
import org.tandem.boardpack.PackSubject;
import org.tandem.boardpack.PackTerms;
import org.tandem.shared.Period;

/**
 * A pack as one person may see it.
 *
 * @param asAt       last month of its figures
 * @param comments   on its exceptions as they are now, while it is in work; afterwards they stand in the record
 * @param progress   exceptions with commentary, of all
 * @param snapshot   what it stands as, null while it is in work
 * @param files      of the board edition, then of the public version; empty before they are made
 * @param isPublic   whether there is a public version
 * @param possible   what this person may do now
 * @param mayKeep    whether this person may change and comment it
 */
public record PackView(long id, PackTerms terms, String template, PackSubject subject, String subjectName, String facts, Pack.Side side, Period asAt, PackState status,
                       String createdBy, Instant createdAt, List<Step> steps, List<CommentView> comments, Progress progress, SnapshotFacts snapshot,
                       List<FileFacts> files, boolean isPublic, List<PackAction> possible, boolean mayKeep, int rowVersion) {

    /** One thing that was done. */
    public record Step(PackAction action, String who, String reason, Instant at) {
    }

    /** How many exceptions carry commentary, and how many there are. */
    public record Progress(int done, int total) {
    }

    /** What identifies the record. */
    public record SnapshotFacts(long id, String sha256, long dataVersion, Instant frozenAt) {
    }

    /**
     * A file.
     *
     * @param edition {@code BOARD} or {@code PUBLIC}
     * @param pages   of a PDF, null of a workbook
     */
    public record FileFacts(String edition, String name, String contentType, Integer pages, String sha256) {
    }
}
