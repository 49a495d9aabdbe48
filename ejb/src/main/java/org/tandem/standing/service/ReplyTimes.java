package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.tandem.shared.WorkingDays;
import org.tandem.shared.service.AnswerStateRepository;
import org.tandem.shared.service.DataVersions;
import org.tandem.standing.FirstSight;
import org.tandem.standing.StandingComment;

/** When a trust may speak, and what it said then. Asks nobody for permission. */
@ApplicationScoped
class ReplyTimes {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private StandingDecisionRepository decisions;
    @Inject
    private DataVersions versions;
    @Inject
    private AnswerStateRepository answers;
    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** Until when a trust may comment: from the day of the newest data, or of the newest change of an override of its standing. */
    RightOfReply of(String odsCode) {
        Instant data = versions.changedAt();
        Instant opened = decisions.overrides().stream().filter(o -> o.provider().equals(odsCode))
                .flatMap(o -> Stream.of(o.madeAt(), o.endedAt() == null ? o.madeAt() : o.endedAt())).filter(data::isBefore).max(Instant::compareTo).orElse(data);
        LocalDate day = LocalDate.ofInstant(opened, UK);
        LocalDate closes = WorkingDays.after(day, FirstSight.WORKING_DAYS);
        return new RightOfReply(day, closes, !LocalDate.ofInstant(now(), UK).isAfter(closes));
    }

    /** Keeps what was said. */
    StandingComment say(StandingComment comment) {
        decisions.add(comment);
        answers.changed();
        return comment;
    }
}
