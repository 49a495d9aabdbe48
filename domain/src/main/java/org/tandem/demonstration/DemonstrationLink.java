package org.tandem.demonstration;

import java.time.LocalDate;
import java.util.List;

/**
 * Two invented providers under one leadership.
 *
 * @param one    code
 * @param other  code
 * @param kind   {@code SHARED_CHIEF_EXECUTIVE}, {@code SHARED_CHAIR} or {@code GROUP}
 * @param from   first day
 * @param source where it is said to be published
 */
public record DemonstrationLink(String one, String other, String kind, LocalDate from, String source) {

    /** Story 10. */
    public static final List<DemonstrationLink> ALL = List.of(new DemonstrationLink("ZM10", "ZM11", "SHARED_CHIEF_EXECUTIVE",
            LocalDate.of(2023, 4, 1), "Made-up board paper of Haverbridge, March 2023"));
}
