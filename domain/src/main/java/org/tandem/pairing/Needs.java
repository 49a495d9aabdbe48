package org.tandem.pairing;

import java.util.List;
import java.util.Set;
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
        return having(round.rules().needStatuses());
    }

    /** Every topic in the scope that has a standing, whether it is a need or not. */
    List<Need> ofAnyStatus() {
        return having(Set.of(DifficultyStatus.values()));
    }

    private List<Need> having(Set<DifficultyStatus> statuses) {
        return round.data().panel().providers().all().stream()
                .filter(p -> p.isOpenOn(round.day()) && round.settings().scope().holdsRecipient(p))
                .flatMap(p -> round.data().standings().of(p.odsCode()).stream())
                .flatMap(s -> s.topics().stream())
                .filter(t -> asked(t.topic()) && statuses.contains(t.difficulty()))
                .map(this::need).sorted().toList();
    }

    private boolean asked(Topic topic) {
        return round.settings().topics().isEmpty() || round.settings().topics().contains(topic);
    }

    private Need need(TopicStanding t) {
        Provider recipient = round.provider(t.provider());
        return new Need(recipient.odsCode(), t.topic(), t.difficulty(), tier(recipient), Millionths.decimal(Millionths.of(t.needSize())));
    }

    private int tier(Provider recipient) {
        long persistent = round.data().standings().of(recipient.odsCode()).map(ProviderStanding::topics).orElse(List.of()).stream()
                .filter(t -> t.difficulty() == DifficultyStatus.PERSISTENT).count();
        if (persistent >= TOPICS_OF_TIER_ONE || round.relations().formalInterventionAt(recipient.odsCode(), round.day())) {
            return 1;
        }
        return persistent == TOPICS_OF_TIER_TWO ? 2 : 3;
    }
}
