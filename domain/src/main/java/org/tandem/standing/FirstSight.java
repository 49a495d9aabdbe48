package org.tandem.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tandem.indicator.Topic;
import org.tandem.shared.DataVersion;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;
import org.tandem.shared.WorkingDays;

/**
 * A graver status of a trust that the trust sees before others do ({@code rules} section 4). It begins when the status is found in
 * published figures or set by a lead. Until it ends others are shown the standing before. It ends when the trust has commented or
 * said that it has no comment, after the fifth working day, or when it is overtaken by figures on which the status is another.
 */
@Entity
@Table(name = "first_sight")
public class FirstSight {

    /** Rule of the reason that tells of a status that is with its trust. */
    public static final String RULE = "FIRST_SIGHT";
    /** Working days after the day on which the trust was told. */
    public static final int WORKING_DAYS = 5;

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /** How it ended. */
    public enum Outcome { COMMENTED, NO_COMMENT, DAYS_OVER, OVERTAKEN }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    @Column(nullable = false, length = 20)
    private String provider;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private Topic topic;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private DifficultyStatus status;
    @Column(nullable = false)
    private byte[] shown;
    @Column(name = "from_month", nullable = false, length = 20)
    private String from;
    @Column(name = "data_version", nullable = false)
    private long dataVersion;
    @Column(name = "told_at", nullable = false)
    private Instant toldAt;
    @Column(name = "due_on", nullable = false)
    private LocalDate due;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Outcome outcome;
    @Column(name = "ended_by", length = 100)
    private String endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected FirstSight() {
    }

    /**
     * Begins.
     *
     * @param now     standing that the trust sees
     * @param shown   what others see until it ends, in its stored form
     * @param from    first month whose standing would tell it
     * @param version first data whose standing would tell it
     */
    public FirstSight(TopicStanding now, byte[] shown, Period from, DataVersion version, Instant toldAt) {
        this.provider = now.provider();
        this.topic = now.topic();
        this.status = now.difficulty();
        this.shown = Objects.requireNonNull(shown, "A first sight needs what is shown to others.").clone();
        this.from = from.toString();
        this.dataVersion = version.number();
        this.toldAt = toldAt;
        this.due = WorkingDays.after(LocalDate.ofInstant(toldAt, UK), WORKING_DAYS);
    }

    /** Whether it had begun at a moment and had not ended. */
    public boolean isOpenAt(Instant moment) {
        return !toldAt.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment)) && !LocalDate.ofInstant(moment, UK).isAfter(due);
    }

    /** Whether at a moment others are not shown the status in the standings of a month on some data. */
    public boolean holdsBack(Period asOf, DataVersion version, Instant moment) {
        return isOpenAt(moment) && version.number() >= dataVersion && asOf.compareTo(Period.parse(from)) >= 0;
    }

    /** What others are shown: the standing before, whose first reason says that there is a new one. */
    public TopicStanding inPlace(TopicStanding before) {
        return before.firstOf(new StandingReason(RULE, "A new status in %s is with the trust, which sees it first, since %s. It is shown from the day after %s, or as soon as the"
                .formatted(topic.words(), NumberWords.day(toldOn()), NumberWords.day(due)) + " trust has commented or said that it has no comment. Until then the status before is shown,"
                + " and rounds count with it.", null, List.of()));
    }

    /** The status is still graver than what others see, but another one; the days run on. */
    public void becomes(DifficultyStatus now) {
        status = now;
    }

    /** Ends it, once. */
    public void end(Outcome how, String who, Instant now) {
        if (endedAt == null) {
            outcome = how;
            endedBy = who;
            endedAt = now;
        }
    }

    /** In one sentence, for the trust and, once it has ended, for all who may see the status. */
    public String sentence() {
        String seen = "Seen first by the trust on %s, comment due by %s".formatted(NumberWords.day(toldOn()), NumberWords.day(due));
        return outcome().map(o -> seen + switch (o) {
            case COMMENTED -> ": the trust commented on %s.".formatted(NumberWords.day(LocalDate.ofInstant(endedAt, UK)));
            case NO_COMMENT -> ": the trust said on %s that it has no comment.".formatted(NumberWords.day(LocalDate.ofInstant(endedAt, UK)));
            case DAYS_OVER -> ": the days ended without a comment.";
            case OVERTAKEN -> ": newer figures changed it before that day.";
        }).orElse(seen + ". The leads of the region see it after that day, or as soon as the trust has commented or said that it has no comment.");
    }

    /** Number of it. */
    public int number() {
        return id;
    }

    public String provider() {
        return provider;
    }

    public Topic topic() {
        return topic;
    }

    /** The status that the trust sees first. */
    public DifficultyStatus status() {
        return status;
    }

    /** What others see, in its stored form. */
    public byte[] shown() {
        return shown.clone();
    }

    /** First month whose standing would tell it. */
    public Period from() {
        return Period.parse(from);
    }

    /** Day on which the trust was told. */
    public LocalDate toldOn() {
        return LocalDate.ofInstant(toldAt, UK);
    }

    /** Last day on which it is the trust's alone. */
    public LocalDate due() {
        return due;
    }

    /** How it ended, empty while it has not; its days may be over nevertheless. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
