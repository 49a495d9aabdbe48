package org.tandem.pairing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.TopicStanding;

/** Reads needs from standings. */
final class Needs {

    private static final int TOPICS_OF_TIER_ONE = 3;
    private static final int TOPICS_OF_TIER_TWO = 2;

    private final RoundContext round;

    Needs(RoundContext round) {
        this.round = round;
    }

    /** All needs in the scope, by recipient and topic. */
    List<Need> inScope() {
        return round.settings().kind() == RoundKind.TOPIC ? having(round.rules().needStatuses())
                : recipients().flatMap(p -> wholeTrust(p).stream()).sorted().toList();
    }

    /** Every topic in the scope that has a standing, whether it is a need or not. */
    List<Need> ofAnyStatus() {
        return having(Set.of(DifficultyStatus.values()));
    }

    private Stream<Provider> recipients() {
        return round.data().panel().providers().all().stream()
                .filter(p -> p.isOpenOn(round.day()) && round.settings().scope().holdsRecipient(p));
    }

    private List<Need> having(Set<DifficultyStatus> statuses) {
        return recipients().flatMap(p -> topics(p).filter(t -> asked(t.topic()) && statuses.contains(t.difficulty())).map(t -> need(p, t)))
                .sorted().toList();
    }

    private Stream<TopicStanding> topics(Provider p) {
        return round.data().standings().of(p.odsCode()).map(ProviderStanding::topics).orElse(List.of()).stream();
    }

    private boolean asked(Topic topic) {
        return round.settings().topics().isEmpty() || round.settings().topics().contains(topic);
    }

    private Need need(Provider recipient, TopicStanding t) {
        return new Need(recipient.odsCode(), Optional.of(t.topic()), List.of(topicNeed(t)), tier(recipient), Millionths.decimal(Millionths.of(t.needSize())));
    }

    /** Long-running difficulty in at least two topics, or formal intervention; with one topic a trust gets support in it only. */
    private Optional<Need> wholeTrust(Provider recipient) {
        if (tier(recipient) > 2) {
            return Optional.empty();
        }
        List<TopicNeed> topics = topics(recipient).filter(t -> round.rules().needStatuses().contains(t.difficulty())).map(Needs::topicNeed).toList();
        double met = topics.stream().mapToDouble(t -> 1 - t.size()).reduce(1, (a, b) -> a * b);
        double weight = topics.isEmpty() ? 1 : 1 - met;
        return Optional.of(new Need(recipient.odsCode(), Optional.empty(), topics, tier(recipient), Millionths.decimal(Millionths.of(weight))));
    }

    private static TopicNeed topicNeed(TopicStanding t) {
        return new TopicNeed(t.topic(), t.difficulty(), t.needSize());
    }

    private int tier(Provider recipient) {
        long persistent = topics(recipient).filter(t -> t.difficulty() == DifficultyStatus.PERSISTENT).count();
        if (persistent >= TOPICS_OF_TIER_ONE || round.relations().interventionAt(recipient.odsCode(), round.relationsDay()).isPresent()) {
            return 1;
        }
        return persistent == TOPICS_OF_TIER_TWO ? 2 : 3;
    }
}
