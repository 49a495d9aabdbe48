package org.tandem.pairing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.indicator.Topic;

/**
 * What is recorded between and about organisations, beside published figures. A solved round keeps its own.
 *
 * @param links         shared leadership and other ties
 * @param commitments   live and past arrangements
 * @param refusals      who cannot work with whom
 * @param interventions formal ones
 * @param assessments   views of criteria without published figures, in the order in which they were recorded
 * @param offers        offers and asks
 * @param credentials   who was found fit to help others
 * @param on            day on which they are looked at; empty for the last day of the month of the round
 */
public record Relations(List<OrganisationLink> links, List<Commitment> commitments, List<PartyRefusal> refusals,
                        List<Intervention> interventions, List<Assessment> assessments, List<Offer> offers,
                        List<SupporterCredential> credentials, Optional<LocalDate> on) {

    /** Nothing recorded. */
    public static final Relations NONE = new Relations(List.of(), List.of(), List.of(), List.of(), List.of());

    public Relations {
        links = List.copyOf(links);
        commitments = List.copyOf(commitments);
        refusals = List.copyOf(refusals);
        interventions = List.copyOf(interventions);
        assessments = List.copyOf(assessments);
        offers = List.copyOf(offers);
        credentials = List.copyOf(credentials);
    }

    /** Without offers and credentials, looked at on the last day of the month of the round. */
    public Relations(List<OrganisationLink> links, List<Commitment> commitments, List<PartyRefusal> refusals,
                     List<Intervention> interventions, List<Assessment> assessments) {
        this(links, commitments, refusals, interventions, assessments, List.of(), List.of(), Optional.empty());
    }

    /** The same, looked at on a day. */
    public Relations lookedAtOn(LocalDate day) {
        return new Relations(links, commitments, refusals, interventions, assessments, offers, credentials, Optional.of(day));
    }

    Relations without(PartyRefusal refusal) {
        return new Relations(links, commitments, refusals.stream().filter(r -> !r.equals(refusal)).toList(), interventions, assessments,
                offers, credentials, on);
    }

    /**
     * Topic pairs that a supporter carries on a day: live commitments, and each organisation it shares leadership with.
     *
     * @param wholeTrust topic pairs that support of a whole trust counts for
     */
    int loadOf(String supporter, LocalDate day, int wholeTrust) {
        int pairs = commitments.stream().filter(c -> c.supporter().equals(supporter) && c.isLiveOn(day))
                .mapToInt(c -> c.topics().isEmpty() ? wholeTrust : c.topics().size()).sum();
        long shared = links.stream().filter(l -> l.isSharedLeadershipOn(day) && (l.one().equals(supporter) || l.other().equals(supporter)))
                .map(l -> l.one().equals(supporter) ? l.other() : l.one()).distinct().count();
        return pairs + (int) shared;
    }

    /** Shared leadership between two providers; other ties say nothing against a pair. */
    Optional<OrganisationLink> linkBetween(String a, String b, LocalDate day) {
        return links.stream().filter(l -> l.isSharedLeadershipOn(day) && l.joins(a, b, day)).findFirst();
    }

    /** A conflict of interest that is declared between two providers. */
    Optional<OrganisationLink> conflictBetween(String a, String b, LocalDate day) {
        return links.stream().filter(l -> l.kind() == OrganisationLink.Kind.CONFLICT_OF_INTEREST && l.joins(a, b, day)).findFirst();
    }

    Optional<PartyRefusal> refusalBetween(String a, String b, LocalDate day) {
        return refusals.stream().filter(r -> r.standsBetween(a, b, day)).findFirst();
    }

    Optional<Intervention> interventionAt(String odsCode, LocalDate day) {
        return interventions.stream().filter(i -> i.odsCode().equals(odsCode) && i.isInForceOn(day)).findFirst();
    }

    Optional<Commitment> startedSince(String supporter, LocalDate since, LocalDate day) {
        return commitments.stream().filter(c -> c.supporter().equals(supporter) && c.isLiveOn(day) && c.from().isAfter(since)).findFirst();
    }

    /** The open offer or ask of a provider in a topic that ends last. */
    Optional<Offer> offerOf(String provider, Offer.Kind kind, Topic topic, LocalDate day) {
        return offers.stream().filter(o -> o.provider().equals(provider) && o.kind() == kind && o.topic() == topic && o.standsOn(day))
                .max(Comparator.comparing(Offer::expiresOn));
    }

    /** Days of people that a provider offers on a day, by topic. */
    Map<Topic, Integer> daysOffered(String provider, LocalDate day) {
        return offers.stream().filter(o -> o.provider().equals(provider) && o.kind() == Offer.Kind.OFFER && o.standsOn(day))
                .collect(Collectors.groupingBy(Offer::topic, TreeMap::new, Collectors.summingInt(Offer::peopleDays)));
    }

    /**
     * Topic pairs that a provider offers on a day: in each topic as many as its days of people make, at least one.
     *
     * @param daysPerPair days that make one pair
     */
    int pairsOffered(String provider, LocalDate day, int daysPerPair) {
        return daysOffered(provider, day).values().stream().mapToInt(days -> Math.max(1, days / daysPerPair)).sum();
    }

    /** A credential of a supporter in a topic; whole-trust support asks with an empty topic for one without topics. */
    Optional<SupporterCredential> credentialOf(String supporter, Optional<Topic> topic, LocalDate day) {
        return credentials.stream().filter(c -> c.provider().equals(supporter)
                && topic.map(t -> c.holdsIn(t, day)).orElse(c.topics().isEmpty() && c.isInForceOn(day))).findFirst();
    }

    /** The newest assessment of a provider towards another on a day: the one that supersedes all before, whether it counts or not. */
    Optional<Assessment> newest(AssessedCriterion criterion, String provider, Optional<String> other, LocalDate day) {
        return assessments.stream().filter(a -> a.criterion() == criterion && a.provider().equals(provider) && a.other().equals(other)
                && !a.on().isAfter(day)).reduce((a, b) -> b.on().isBefore(a.on()) ? a : b);
    }
}
