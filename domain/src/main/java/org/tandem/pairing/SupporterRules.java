package org.tandem.pairing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.provider.Succession;
import org.tandem.shared.NumberWords;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

/** Rules on what the two providers are and how the supporter stands. */
final class SupporterRules {

    private static final Set<DifficultyStatus> DIFFICULT = Set.of(DifficultyStatus.PERSISTENT, DifficultyStatus.EMERGING);
    private static final int MONTHS_OF_A_QUARTER = 3;

    private SupporterRules() {
    }

    static Optional<String> typeMismatch(PairInQuestion pair) {
        boolean same = pair.recipient().group() == pair.supporter().provider().group();
        return same || pair.round().rules().crossTypeTopics().contains(pair.topic()) ? Optional.empty()
                : Optional.of("%s is compared with %s, %s with %s; support in %s stays within one group.".formatted(
                        pair.supporterName(), pair.supporter().provider().group().words(),
                        pair.recipient().name(), pair.recipient().group().words(), pair.topic().words()));
    }

    static Optional<String> notStrong(PairInQuestion pair) {
        Optional<TopicStanding> standing = pair.supporterStanding();
        if (standing.map(TopicStanding::strength).filter(s -> s == StrengthStatus.STRONG).isPresent()) {
            return Optional.empty();
        }
        List<org.tandem.standing.QuarterPlace> quarters = standing.map(TopicStanding::quarters).orElse(List.of());
        if (quarters.isEmpty()) {
            return Optional.of("There are not enough figures to judge %s in %s.".formatted(pair.supporterName(), pair.topic().words()));
        }
        long best = quarters.stream().filter(q -> q.bestQuarter()).count();
        return Optional.of("%s is not strong in %s: in the best quarter of its group in %d of the last %d quarters."
                .formatted(pair.supporterName(), pair.topic().words(), best, quarters.size()));
    }

    static Optional<String> inDifficulty(PairInQuestion pair) {
        return pair.round().data().standings().of(pair.supporterCode()).map(ProviderStanding::topics).orElse(List.of()).stream()
                .filter(t -> t.topic().domain() == pair.topic().domain() && DIFFICULT.contains(t.difficulty()))
                .min(Comparator.comparing((TopicStanding t) -> t.topic() != pair.topic()).thenComparing(TopicStanding::topic))
                .map(t -> "%s itself has %s in %s.".formatted(pair.supporterName(),
                        t.difficulty() == DifficultyStatus.PERSISTENT ? "a long-running need for support" : "an emerging need for support",
                        t.topic().words()));
    }

    static Optional<String> intervention(PairInQuestion pair) {
        return pair.round().relations().interventionAt(pair.supporterCode(), pair.round().relationsDay())
                .map(Intervention::grounds).or(() -> PublishedPosition.against(pair.round(), pair.supporterCode()))
                .map(grounds -> "%s %s.".formatted(pair.supporterName(), grounds));
    }

    static Optional<String> recentMerger(PairInQuestion pair) {
        int quarters = pair.round().rules().guards().quartersSinceMerger();
        return mergerSince(pair, MONTHS_OF_A_QUARTER * quarters)
                .map(s -> "%s took over %s on %s; its strength counts after %d quarters.".formatted(pair.supporterName(),
                        pair.round().name(s.predecessor()), NumberWords.day(s.on()), quarters));
    }

    /** A fall within a year; where the rules say so, a signal of concern on the gap to England too. */
    static Optional<String> ownDecline(PairInQuestion pair) {
        return decline(pair, pair.topic()).map(s -> pair.supporterName() + ": " + s);
    }

    /** What speaks of a decline of the supporter in a topic. */
    static Optional<String> decline(PairInQuestion pair, Topic topic) {
        return pair.round().measures().decline(pair.supporterCode(), topic)
                .or(() -> pair.round().rules().guards().signalRefuses() ? pair.round().concern(pair.supporterCode(), topic) : Optional.empty());
    }

    /** The latest transaction into the supporter within so many months before the day of the round. */
    static Optional<Succession> mergerSince(PairInQuestion pair, int months) {
        LocalDate day = pair.round().day();
        LocalDate since = day.plusDays(1).minusMonths(months);
        return pair.round().data().panel().providers().intoSuccessor(pair.supporterCode()).stream()
                .filter(s -> s.on().isAfter(since) && !s.on().isAfter(day)).max(Comparator.comparing(Succession::on));
    }
}
