package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.indicator.Topic;
import org.tandem.pairing.Criterion;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.RoundKind;
import org.tandem.pairing.SameIcb;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.RuleOverride;
import org.tandem.pairing.service.Rounds;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;
import org.tandem.standing.service.StandingBoard;

/** What can be chosen when a round is set up. */
@Named
@RequestScoped
public class SetUpChoices {

    private static final Set<Topic> OFFERED = EnumSet.of(Topic.URGENT_CARE, Topic.ELECTIVE, Topic.CANCER, Topic.DIAGNOSTICS, Topic.WORKFORCE);
    private static final int MONTHS = 12;

    /** A criterion with the weight that it has by default. */
    public record Weight(String code, String label, String standard) {
    }

    @Inject
    private Rounds rounds;
    @Inject
    private StandingBoard board;
    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    private PairingRules rules;

    PairingRules rules() {
        if (rules == null) {
            rules = rounds.rules();
        }
        return rules;
    }

    RoundFormReader reader(RoundForm form) {
        return new RoundFormReader(form, rules(), texts);
    }

    /** The settings of another round under a name that tells so. */
    RoundSettings copyOf(RoundSettings settings) {
        return settings.with().name(texts.get("setUp.copyOf", settings.name())).build();
    }

    /** The latest complete month. */
    Period latest() {
        return board.latestMonth().orElseThrow(() -> new WrongState("No figures are published yet, so there is nothing to pair for."));
    }

    /** Whether there are figures to pair for. */
    public boolean isAny() {
        return board.latestMonth().isPresent();
    }

    public List<Choice> getTopics() {
        return OFFERED.stream().map(t -> new Choice(t.name(), t.label())).toList();
    }

    /** All criteria with the weights that they have in a kind of round, those without one last. */
    public List<Weight> weights(RoundKind kind) {
        Map<Criterion, Double> standard = rules().weights(kind);
        return Stream.of(Criterion.values()).sorted(Comparator.comparing((Criterion c) -> !standard.containsKey(c)))
                .map(c -> new Weight(c.name(), c.label(), RoundFormReader.plain(standard.getOrDefault(c, 0.0)))).toList();
    }

    /** How pairs within one integrated care board can be treated. */
    public List<Choice> getBoards() {
        return Stream.of(SameIcb.values()).map(s -> new Choice(s.name(), texts.get("setUp.sameIcb." + s))).toList();
    }

    public int getUsualLimit() {
        return rules().capacity().supportersPerRecipient();
    }

    public int getNeedsWithLimit() {
        return rules().capacity().needsPerRecipient();
    }

    /** The rules that a lead may set aside. */
    public List<Choice> getRules() {
        return RuleOverride.possible().stream().map(code -> new Choice(code, texts.get("rule." + code))).toList();
    }

    /** The greatest distance of the rules, in km. */
    public String usualDistance(RoundKind kind) {
        return RoundFormReader.plain(rules().maxDistanceKm(kind));
    }

    public int getWholeTrustCapacity() {
        return rules().wholeTrust().pairs();
    }

    public int getUsualCapacity() {
        return rules().capacity().topicPairs();
    }

    public int getLargeCapacity() {
        return rules().capacity().topicPairs() + rules().capacity().extraForLarge();
    }

    /**
     * Months to choose from, newest first.
     *
     * @param chosen stands among them even when it is older
     */
    public List<Choice> months(String chosen) {
        List<String> months = new ArrayList<>(board.latestMonth()
                .map(newest -> Stream.iterate(newest, p -> p.plus(-1)).limit(MONTHS).map(Period::toString).toList()).orElse(List.of()));
        if (!chosen.isEmpty() && !months.contains(chosen) && chosen.matches("\\d{4}-\\d{2}")) {
            months.add(chosen);
        }
        return months.stream().map(m -> new Choice(m, format.period(Period.parse(m)))).toList();
    }
}
