package org.tandem.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.Topic;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.standing.StandingReason;
import org.tandem.standing.TopicStanding;

/** Data and settings of a round with the look-ups that rules and criteria share. */
final class RoundContext {

    /** Code of the reason by which a standing tells of a signal of concern. */
    static final String CONCERN = "GAP_TO_ENGLAND_WORSE";

    private final RoundData data;
    private final RoundSettings settings;
    private final Measures measures;

    RoundContext(RoundData data, RoundSettings settings) {
        this(data, settings, new Measures(data, new OwnTrend(data.panel(), data.rules(), settings.asOf())));
    }

    private RoundContext(RoundData data, RoundSettings settings, Measures measures) {
        this.data = data;
        this.settings = settings;
        this.measures = measures;
    }

    /** The same question with other settings or rules; measures are kept. */
    RoundContext with(RoundSettings otherSettings, PairingRules otherRules) {
        return new RoundContext(data.withRules(otherRules), otherSettings, measures);
    }

    /** The same question without what a party has said; measures are kept. */
    RoundContext without(PartyRefusal refusal) {
        return new RoundContext(data.without(refusal), settings, measures);
    }

    RoundData data() {
        return data;
    }

    RoundSettings settings() {
        return settings;
    }

    PairingRules rules() {
        return data.rules();
    }

    Relations relations() {
        return data.relations();
    }

    Measures measures() {
        return measures;
    }

    /** Last day of the month of the round. */
    LocalDate day() {
        return settings.asOf().lastDay();
    }

    /** Day on which links, commitments, refusals, offers and assessments are looked at. */
    LocalDate relationsDay() {
        return relations().on().orElse(day());
    }

    Provider provider(String odsCode) {
        return data.panel().providers().get(odsCode);
    }

    String name(String odsCode) {
        return data.panel().providers().find(odsCode).map(Provider::name).orElse(odsCode);
    }

    Optional<TopicStanding> standing(String odsCode, Topic topic) {
        return data.standings().of(odsCode, topic);
    }

    /** A signal of concern on the gap to England among the reasons of a provider's standing. */
    Optional<String> concern(String odsCode, Topic topic) {
        return standing(odsCode, topic).flatMap(t -> t.reasons().stream().filter(r -> r.rule().equals(CONCERN)).findFirst())
                .map(StandingReason::sentence);
    }

    double maxDistanceKm() {
        return settings.maxDistanceKm().orElse(rules().maxDistanceKm(settings.kind()));
    }

    /** Everybody that is open, compared with others and in the scope, by code. */
    List<SupporterTrust> supporters() {
        return data.panel().providers().all().stream()
                .filter(p -> p.isOpenOn(day()) && p.group() != ComparatorGroup.OTHER && settings.scope().holdsSupporter(p))
                .map(this::supporter).toList();
    }

    private SupporterTrust supporter(Provider p) {
        int load = relations().loadOf(p.odsCode(), relationsDay(), rules().wholeTrust().topicPairsEach());
        int taken = isWholeTrust() ? placesTaken(load, p) : load;
        return new SupporterTrust(p, capacityOffered(p, taken), taken);
    }

    /** Whole-trust pairs that a load in topic pairs leaves no place for; what a large supporter may carry beside one is no hindrance. */
    private int placesTaken(int load, Provider p) {
        int each = rules().wholeTrust().topicPairsEach();
        int beside = isLarge(p) ? rules().capacity().extraForLarge() : 0;
        return (Math.max(0, load - beside) + each - 1) / each;
    }

    /** Who has posted offers takes as many new pairs as its days of people make, within the limit for all; what the lead set for a provider stands. */
    private int capacityOffered(Provider p, int taken) {
        int limit = capacityOf(p);
        int offered = topicPairsOffered(p.odsCode());
        int places = isWholeTrust() ? offered / rules().wholeTrust().topicPairsEach() : offered;
        return offered == 0 ? limit : Math.min(limit, taken + places);
    }

    /** Topic pairs that the offers of a provider make; none when it has no offer or the lead has set its capacity. */
    int topicPairsOffered(String odsCode) {
        return settings.capacity().byProvider().containsKey(odsCode) ? 0
                : relations().pairsOffered(odsCode, relationsDay(), rules().capacity().peopleDaysPerPair());
    }

    private int capacityOf(Provider p) {
        CapacitySettings capacity = settings.capacity();
        Integer own = capacity.byProvider().get(p.odsCode());
        return own != null ? own : capacity.standard().orElseGet(() -> capacityByRules(p));
    }

    private int capacityByRules(Provider p) {
        PairingRules.Capacity c = rules().capacity();
        return isWholeTrust() ? rules().wholeTrust().pairs() : c.topicPairs() + (isLarge(p) ? c.extraForLarge() : 0);
    }

    private boolean isLarge(Provider p) {
        return p.context().getOrDefault(rules().capacity().fteVariable(), 0.0) > rules().capacity().largeFrom();
    }

    /** Whether whole trusts are paired. */
    boolean isWholeTrust() {
        return settings.kind() == RoundKind.WHOLE_TRUST;
    }
}
