package org.tandem.report.benchmark;

import org.tandem.report.Cell;

/**
 * An indicator that deserves a look first, with what the trust says of it.
 *
 * @param chart      of its course
 * @param sentence   finding
 * @param commentary entered by the trust, or that none was
 */
public record ExceptionPart(TrendChart chart, String sentence, Cell<Commentary> commentary) {

    /**
     * What a trust says of an exception.
     *
     * @param cause  of the issue
     * @param action that is taken
     * @param owner  a post, not a name
     * @param due    day by which, as it was entered
     */
    public record Commentary(String cause, String action, String owner, String due) {
    }
}
