package org.tandem.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is recorded between and about organisations, beside published figures.
 *
 * @param links         shared leadership
 * @param commitments   live and past arrangements
 * @param refusals      who cannot work with whom
 * @param interventions oversight positions
 * @param assessments   views of criteria without published figures
 */
public record Relations(List<OrganisationLink> links, List<Commitment> commitments, List<PartyRefusal> refusals,
                        List<Intervention> interventions, List<Assessment> assessments) {

    /** Nothing recorded. */
    public static final Relations NONE = new Relations(List.of(), List.of(), List.of(), List.of(), List.of());

    public Relations {
        links = List.copyOf(links);
        commitments = List.copyOf(commitments);
        refusals = List.copyOf(refusals);
        interventions = List.copyOf(interventions);
        assessments = List.copyOf(assessments);
    }

    /**
     * Topic pairs that a supporter carries on a day: live commitments, and each organisation it shares leadership with.
     *
     * @param wholeTrust topic pairs that support of a whole trust counts for
     */
    int loadOf(String supporter, LocalDate day, int wholeTrust) {
        int pairs = commitments.stream().filter(c -> c.supporter().equals(supporter) && c.isLiveOn(day))
                .mapToInt(c -> c.topics().isEmpty() ? wholeTrust : c.topics().size()).sum();
        long shared = links.stream().filter(l -> l.isInForceOn(day) && (l.one().equals(supporter) || l.other().equals(supporter)))
                .map(l -> l.one().equals(supporter) ? l.other() : l.one()).distinct().count();
        return pairs + (int) shared;
    }

    Optional<OrganisationLink> linkBetween(String a, String b, LocalDate day) {
        return links.stream().filter(l -> l.joins(a, b, day)).findFirst();
    }

    Optional<PartyRefusal> refusalBetween(String a, String b, LocalDate day) {
        return refusals.stream().filter(r -> r.standsBetween(a, b, day)).findFirst();
    }

    Optional<Intervention> interventionAt(String odsCode, LocalDate day) {
        return interventions.stream().filter(i -> i.odsCode().equals(odsCode) && i.isInForceOn(day)).findFirst();
    }

    boolean formalInterventionAt(String odsCode, LocalDate day) {
        return interventions.stream().anyMatch(i -> i.formal() && i.odsCode().equals(odsCode) && i.isInForceOn(day));
    }

    Optional<Commitment> startedSince(String supporter, LocalDate since, LocalDate day) {
        return commitments.stream().filter(c -> c.supporter().equals(supporter) && c.isLiveOn(day) && c.from().isAfter(since)).findFirst();
    }

    Optional<Assessment> assessment(Criterion criterion, String recipient, String supporter, LocalDate day) {
        return assessments.stream()
                .filter(a -> a.criterion() == criterion && a.speaksOf(recipient, supporter, day))
                .max(java.util.Comparator.comparing((Assessment a) -> a.recipient().isPresent()).thenComparing(Assessment::on));
    }
}
