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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tandem.indicator.Topic;
import org.tandem.shared.NumberWords;

/**
 * A status that a lead set in place of the computed one, with a reason and a last day. The computed one stays beside it. It ends
 * on its last day or when a lead ends it; nothing is deleted.
 */
@Entity
@Table(name = "standing_override")
public class StandingOverride {

    /** Rule of the reason that tells of an override. */
    public static final String RULE = "OVERRIDDEN";

    private static final ZoneId UK = ZoneId.of("Europe/London");
    /** Size of a need that nothing measured. */
    private static final double UNMEASURED = 0.5;

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
    private OverrideStatus status;
    @Column(name = "computed_status", nullable = false, length = 40)
    private String computed;
    @Column(nullable = false, length = 4000)
    private String reason;
    @Column(name = "made_by", nullable = false, length = 100)
    private String madeBy;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    @Column(nullable = false)
    private LocalDate expires;
    @Column(name = "ended_by", length = 100)
    private String endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected StandingOverride() {
    }

    /**
     * Sets a status.
     *
     * @param now standing of the provider in the topic as it was computed
     */
    public StandingOverride(TopicStanding now, OverrideStatus status, String reason, LocalDate expires, String madeBy, Instant madeAt) {
        this.provider = now.provider();
        this.topic = now.topic();
        this.status = status;
        this.computed = computed(now);
        this.reason = Objects.requireNonNull(reason, "An override needs a reason.");
        this.expires = Objects.requireNonNull(expires, "An override needs a last day.");
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Ends it before its last day. */
    public void end(String who, Instant now) {
        endedBy = who;
        endedAt = now;
    }

    /** Whether it held at a moment. */
    public boolean isInForceAt(Instant moment) {
        return !madeAt.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment)) && !LocalDate.ofInstant(moment, UK).isAfter(expires);
    }

    private String computed(TopicStanding t) {
        return status.isStrength() ? t.strength() == StrengthStatus.NONE ? OverrideStatus.NOT_STRONG.name() : t.strength().name() : t.difficulty().name();
    }

    /** The standing with this status in place of the computed one, which its first reason tells. */
    public TopicStanding applyTo(TopicStanding t) {
        List<StandingReason> reasons = new ArrayList<>(List.of(new StandingReason(RULE, sentence(computed(t)), null, List.of())));
        reasons.addAll(t.reasons());
        DifficultyStatus difficulty = status.difficulty().orElse(t.difficulty());
        StrengthStatus strength = status == OverrideStatus.STRONG ? StrengthStatus.STRONG : status == OverrideStatus.NOT_STRONG ? StrengthStatus.NONE : t.strength();
        Certainty certainty = status == OverrideStatus.STRONG && t.strength() != StrengthStatus.STRONG ? Certainty.PROVISIONAL : t.certainty();
        return new TopicStanding(t.provider(), t.topic(), difficulty, strength, certainty, t.improver(), needSize(t, difficulty), t.strengthSize(), t.quarters(), reasons);
    }

    /** As computed where a need was computed; else by the same formula from the quarters that there are. */
    private static double needSize(TopicStanding t, DifficultyStatus difficulty) {
        boolean need = difficulty == DifficultyStatus.PERSISTENT || difficulty == DifficultyStatus.EMERGING || difficulty == DifficultyStatus.WATCH;
        if (!need || t.needSize() > 0) {
            return need ? t.needSize() : 0;
        }
        List<QuarterPlace> last = t.quarters().subList(Math.max(0, t.quarters().size() - 4), t.quarters().size());
        return last.isEmpty() ? UNMEASURED : (1 - last.stream().mapToDouble(QuarterPlace::score).average().orElseThrow()) / 2
                + last.stream().filter(QuarterPlace::low).count() / 8.0;
    }

    private String sentence(String computedNow) {
        return "A regional lead set on %s, until %s: %s in %s, in place of what was computed: %s. Reason: %s".formatted(
                NumberWords.day(LocalDate.ofInstant(madeAt, UK)), NumberWords.day(expires), status.words(), topic.words(),
                OverrideStatus.computedWords(computedNow), reason);
    }

    /** Number of the override. */
    public int number() {
        return id;
    }

    public String provider() {
        return provider;
    }

    public Topic topic() {
        return topic;
    }

    public OverrideStatus status() {
        return status;
    }

    /** What was computed when it was made. */
    public String computed() {
        return computed;
    }

    public String reason() {
        return reason;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public LocalDate expires() {
        return expires;
    }

    /** Who ended it, null when nobody did. */
    public String endedBy() {
        return endedBy;
    }

    /** When it was ended, null when it was not. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Counts changes, for telling whether somebody else changed it. */
    public int rowVersion() {
        return rowVersion;
    }
}
