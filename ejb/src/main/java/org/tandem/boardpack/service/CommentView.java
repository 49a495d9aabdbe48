package org.tandem.boardpack.service;

import java.time.Instant;
import java.time.LocalDate;
import org.tandem.boardpack.CommentTerms;

/**
 * The commentary on an exception as it is shown.
 *
 * @param id        null while nobody was asked and nothing was said
 * @param askedOf   sign-in name of the person asked, null when nobody was
 * @param said      null before anything was said
 * @param lastPack  what was said in the pack that was issued before, null when there is none
 * @param rowVersion what a change must name; -1 while there is no {@code id}
 */
public record CommentView(Long id, long pack, String packTitle, String provider, String providerName, String indicator, String indicatorName, String finding, String askedOf,
                          String askedBy, LocalDate dueOn, int timesChased, boolean outstanding, CommentTerms said, String saidBy, Instant saidAt, CommentTerms lastPack,
                          int rowVersion) {

    /** Version of what is not there yet. */
    public static final int NONE = -1;
}
