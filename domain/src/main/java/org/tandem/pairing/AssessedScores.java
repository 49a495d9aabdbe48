package org.tandem.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.shared.NumberWords;

/**
 * Scores of a pair from assessments. One that names the other party goes before one towards everybody; a newer one
 * supersedes; what has expired counts as not assessed, and the sentence says so. Willingness is that of the less willing
 * party of those who have said; who has posted an open offer or ask in the topic has said it with 100, of a whole trust with
 * the share of its needs.
 */
final class AssessedScores {

    private static final double WHOLE = 100;

    private record Said(double score, String sentence) {
    }

    private final PairInQuestion pair;
    private final Relations relations;
    private final LocalDate day;

    AssessedScores(PairInQuestion pair) {
        this.pair = pair;
        this.relations = pair.round().relations();
        this.day = pair.round().relationsDay();
    }

    Score of(Criterion criterion) {
        AssessedCriterion assessed = AssessedCriterion.of(criterion);
        return assessed == AssessedCriterion.WILLINGNESS ? willingness() : ofPair(criterion, assessed);
    }

    private Score ofPair(Criterion criterion, AssessedCriterion assessed) {
        String recipient = pair.recipient().odsCode();
        String supporter = pair.supporterCode();
        List<Assessment> inOrder = Stream.of(relations.newest(assessed, supporter, Optional.of(recipient), day),
                        assessed.isMutual() ? relations.newest(assessed, recipient, Optional.of(supporter), day) : Optional.<Assessment>empty(),
                        relations.newest(assessed, supporter, Optional.empty(), day))
                .flatMap(Optional::stream).toList();
        return inOrder.stream().filter(a -> a.countsOn(day)).findFirst()
                .map(a -> Score.of(a.score().getAsDouble() / WHOLE, "%s: %s.".formatted(criterion.label(), a.words())))
                .orElseGet(() -> Score.notAssessed(gap(criterion.label(), inOrder)));
    }

    private Score willingness() {
        String recipient = pair.recipient().odsCode();
        String supporter = pair.supporterCode();
        Optional<Said> bySupporter = said(supporter, recipient, Offer.Kind.OFFER);
        Optional<Said> byRecipient = said(recipient, supporter, Offer.Kind.ASK);
        List<Said> all = Stream.of(bySupporter, byRecipient).flatMap(Optional::stream).toList();
        if (all.isEmpty()) {
            return Score.notAssessed(gap("Willingness", Stream.of(ownWords(supporter, recipient), ownWords(recipient, supporter))
                    .flatMap(List::stream).toList()));
        }
        double least = all.stream().mapToDouble(Said::score).min().getAsDouble();
        String sentence = String.join("; ", all.stream().map(Said::sentence).toList());
        String silent = all.size() == 2 ? "" : " %s has not said.".formatted(bySupporter.isEmpty() ? pair.supporterName() : pair.recipient().name());
        return Score.of(least / WHOLE, "Willingness: " + sentence + "." + silent);
    }

    private List<Assessment> ownWords(String who, String towards) {
        return Stream.of(relations.newest(AssessedCriterion.WILLINGNESS, who, Optional.of(towards), day),
                relations.newest(AssessedCriterion.WILLINGNESS, who, Optional.empty(), day)).flatMap(Optional::stream).toList();
    }

    private Optional<Said> said(String who, String towards, Offer.Kind kind) {
        return ownWords(who, towards).stream().filter(a -> a.countsOn(day)).findFirst()
                .map(a -> new Said(a.score().getAsDouble(), "%s %s".formatted(pair.round().name(who), a.words())))
                .or(() -> posted(who, kind));
    }

    /** What it has posted in the topics of the need; for a whole trust it counts by the share of the needs that it speaks of. */
    private Optional<Said> posted(String who, Offer.Kind kind) {
        List<Offer> open = pair.need().topics().stream().flatMap(t -> relations.offerOf(who, kind, t.topic(), day).stream()).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int needs = pair.need().topics().size();
        String topics = open.stream().map(o -> "%s in %s until %s".formatted(days(o), o.topic().words(), NumberWords.day(o.expiresOn()))).collect(Collectors.joining(" and "));
        String share = needs == 1 ? "" : " (%d of %d needs)".formatted(open.size(), needs);
        return Optional.of(new Said(WHOLE * open.size() / needs, pair.round().name(who) + " " + topics + share));
    }

    private static String days(Offer offer) {
        String days = offer.peopleDays() == 1 ? "1 day of people" : offer.peopleDays() + " days of people";
        return (offer.kind() == Offer.Kind.OFFER ? "offers " : "asks for ") + days;
    }

    private String gap(String label, List<Assessment> inOrder) {
        return inOrder.stream().filter(a -> a.isExpiredOn(day) && a.score().isPresent()).findFirst()
                .map(a -> "%s: not assessed; the last assessment, %s, expired on %s.".formatted(label, a.words(), NumberWords.day(a.expiresOn())))
                .orElseGet(() -> label + ": not assessed.");
    }
}
