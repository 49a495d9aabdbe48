package org.tandem.pairing;

import java.util.List;
import java.util.Set;
import org.tandem.indicator.Topic;

/** Candidates without a round, by the defaults of the rules: who could help a provider, and whom it could help. */
public final class Candidates {

    private final RoundData data;

    public Candidates(RoundData data) {
        this.data = data;
    }

    /**
     * Every other provider as a supporter of this one in a topic, best first, refused ones last with their reasons.
     *
     * @return empty when the provider has no standing in the topic
     */
    public List<Candidate> whoCouldHelp(String provider, Topic topic) {
        RoundContext round = new RoundContext(data, settings(topic, RoundScope.ALL.onlyRecipient(provider)));
        return ranked(round, new Needs(round).ofAnyStatus());
    }

    /**
     * This provider as a supporter of every need in a topic, best first, refused ones last with their reasons.
     *
     * @return empty when nobody has a need in the topic
     */
    public List<Candidate> whomCouldItHelp(String provider, Topic topic) {
        RoundContext round = new RoundContext(data, settings(topic, RoundScope.ALL.onlySupporter(provider)));
        return ranked(round, new Needs(round).inScope());
    }

    private RoundSettings settings(Topic topic, RoundScope scope) {
        return RoundSettings.topicRound("Without a round", data.standings().asOf(), Set.of(topic)).with().scope(scope).build();
    }

    private static List<Candidate> ranked(RoundContext round, List<Need> needs) {
        return new Evaluation(round, needs).candidates().stream().sorted(Candidate.BEST_FIRST).toList();
    }
}
