package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.EarlierPanels;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Alternative;
import org.tandem.pairing.Criterion;
import org.tandem.pairing.InfeasibleRound;
import org.tandem.pairing.InvalidRoundSettings;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.RefusalCost;
import org.tandem.pairing.Relations;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundData;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.RoundPair;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.SupporterTrust;
import org.tandem.pairing.solver.SolverMissing;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.WrongState;

/** What is asked about a round: its candidates, why a pair stands in the plan or not, other supporters, what refusals cost, its result. */
@Stateless
public class RoundQuestions {

    /** Every need with every supporter of a round, and the supporters with room. */
    public record CandidateList(List<CandidateRow> candidates, List<SupporterRow> supporters) {
    }

    /** A supporter with room. */
    public record SupporterRow(String odsCode, String name, int capacity, int load) {
    }

    /** The weights that a lead set for a round, and why they differ from those of the rules; empty text when they do not. */
    public record Weighting(Map<Criterion, Double> weights, String reason) {
    }

    @Inject
    private RoundRepository rounds;
    @Inject
    private RoundSight sight;
    @Inject
    private PairingData data;
    @Inject
    private PanelHolder panels;
    @Inject
    private EarlierPanels earlier;
    @Inject
    private Authority authority;

    /** Every recipient (need) with every supporter in scope. */
    public CandidateList candidates(long id) {
        authority.require(Permission.READ_ROUNDS);
        PairingRound asked = askedAgain(sight.visibleToLeads(id));
        return new CandidateList(asked.candidates().stream().map(CandidateRow::of).toList(),
                asked.supporters().stream().map(RoundQuestions::row).toList());
    }

    /**
     * Why a pair stands in the plan or not.
     *
     * @param topic null in a round for whole trusts
     */
    public WhyAnswer why(long id, String recipient, String supporter, Topic topic) {
        authority.require(Permission.READ_ROUNDS);
        Round round = sight.visibleToLeads(id);
        if (round.kind() == RoundKind.TOPIC && topic == null) {
            throw new Malformed("A question needs recipient, supporter and topic.",
                    new Reason("topic", "Write ?recipient=…&supporter=…&topic=URGENT_CARE."));
        }
        Optional<Topic> about = round.kind() == RoundKind.TOPIC ? Optional.of(topic) : Optional.empty();
        return answer(() -> WhyAnswer.of(askedAgain(round).why(recipient, supporter, about)));
    }

    /** Other supporters for the need of a pair, at most three, least loss first; worked out when asked where the plan is no pure flow. */
    public List<Alternative> alternatives(long id, long pair) {
        authority.require(Permission.READ_ROUNDS);
        Round round = sight.visibleToLeads(id);
        RoundPair stored = rounds.pairsOf(id).stream().filter(p -> p.id() == pair).findFirst()
                .orElseThrow(() -> new NotFound("Round " + id + " has no pair " + pair + "."));
        return answer(() -> askedAgain(round).alternatives(stored.recipient(), stored.topic()));
    }

    private static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(unknown.getMessage());
        } catch (InfeasibleRound | SolverMissing impossible) {
            throw new WrongState(impossible.getMessage());
        }
    }

    /** How the lead weighted a round: printed with every plan, so a trust may know it of a round in which it has a pair. */
    public Weighting weighting(long id) {
        authority.require(Permission.READ_OWN_PAIRS);
        RoundSettings settings = Rounds.settings(sight.visible(id));
        return new Weighting(settings.weights(), settings.weightsReason());
    }

    /** What each "cannot work with" that a round was asked with costs its plan, found by solving again without it. */
    public List<RefusalCost> costsOfRefusals(long id) {
        authority.require(Permission.READ_ROUNDS);
        try {
            return askedAgain(sight.visibleToLeads(id)).costsOfRefusals();
        } catch (InfeasibleRound infeasible) {
            throw new WrongState(infeasible.getMessage());
        }
    }

    /** What is kept of a solved round. */
    public RoundResult result(long id) {
        authority.require(Permission.READ_ROUNDS);
        return sight.visibleToLeads(id).plan().map(json -> CanonicalJson.read(json, RoundResult.class))
                .orElseThrow(() -> new WrongState("The round has no plan yet."));
    }

    private static SupporterRow row(SupporterTrust s) {
        return new SupporterRow(s.odsCode(), s.provider().name(), s.capacity(), s.commitments());
    }

    /** A solved round is asked on the figures and relations it was solved on, whatever was published or recorded since. */
    private PairingRound askedAgain(Round round) {
        Panel panel = round.dataVersion().map(earlier::at).orElseGet(panels::current);
        RoundSettings settings = Rounds.settings(round);
        return asked(settings, round.relations().map(json -> data.at(panel, settings.asOf(), CanonicalJson.read(json, Relations.class),
                        round.readAt().orElseThrow()))
                .orElseGet(() -> data.at(panel, settings.asOf())));
    }

    /** @throws Refused with every setting that cannot be used */
    static void requireUsable(RoundData read, RoundSettings settings) {
        asked(settings, read);
    }

    private static PairingRound asked(RoundSettings settings, RoundData read) {
        try {
            return new PairingRound(read, settings);
        } catch (InvalidRoundSettings wrong) {
            throw new Refused("INVALID_ROUND", "The round cannot be made: " + wrong.getMessage(),
                    wrong.problems().stream().map(p -> new Reason(p.field(), p.sentence())).toArray(Reason[]::new));
        }
    }
}
