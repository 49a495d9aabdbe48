package org.tandem.pairing;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.shared.NumberWords;

/** Rules on what parties already do, share and want, and on what the lead has fixed. */
final class PartyRules {

    private PartyRules() {
    }

    static Optional<String> noCapacity(PairInQuestion pair) {
        SupporterTrust s = pair.supporter();
        return s.free() > 0 ? recentStart(pair) : offersTooLittle(pair).or(() -> Optional.of("%s carries %d of %s that it may carry.".formatted(pair.supporterName(), s.commitments(), Words.pairs(s.capacity()))));
    }

    /** What a supporter offers in topics makes no whole-trust pair. */
    private static Optional<String> offersTooLittle(PairInQuestion pair) {
        int each = pair.round().rules().wholeTrust().topicPairsEach();
        int offered = pair.round().topicPairsOffered(pair.supporterCode());
        if (!pair.round().isWholeTrust() || offered == 0 || offered >= each) {
            return Optional.empty();
        }
        int days = pair.round().relations().daysOffered(pair.supporterCode(), pair.round().relationsDay()).values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of("%s offers %d days of people, which make %s; support of a whole trust takes the place of %d."
                .formatted(pair.supporterName(), days, offered == 1 ? "1 topic pair" : offered + " topic pairs", each));
    }

    private static Optional<String> recentStart(PairInQuestion pair) {
        int months = pair.round().rules().capacity().monthsBetweenStarts();
        LocalDate day = pair.round().relationsDay();
        return pair.round().relations().startedSince(pair.supporterCode(), day.plusDays(1).minusMonths(months), day)
                .map(c -> "%s began to support %s on %s; one new start in %d months.".formatted(pair.supporterName(),
                        pair.round().name(c.recipient()), NumberWords.day(c.from()), months));
    }

    static Optional<String> sameLeadership(PairInQuestion pair) {
        return pair.round().relations().linkBetween(pair.recipient().odsCode(), pair.supporterCode(), pair.round().relationsDay())
                .map(l -> "%s and %s share %s: already one leadership.".formatted(pair.recipient().name(), pair.supporterName(),
                        l.kind().words()));
    }

    static Optional<String> cannotWorkWith(PairInQuestion pair) {
        return pair.round().relations().refusalBetween(pair.recipient().odsCode(), pair.supporterCode(), pair.round().relationsDay())
                .map(r -> "%s has said until %s that it cannot work with %s: %s".formatted(pair.round().name(r.party()), NumberWords.day(r.to()),
                        pair.round().name(r.other()), r.reason()));
    }

    /** A gate of the recipient, the same whoever would support it. */
    static Optional<String> conflict(PairInQuestion pair) {
        return pair.round().relations().conflictBetween(pair.recipient().odsCode(), pair.supporterCode(), pair.round().relationsDay())
                .map(l -> "A conflict of interest between %s and %s is declared since %s (%s).".formatted(pair.recipient().name(),
                        pair.supporterName(), NumberWords.day(l.from()), l.source()));
    }

    /** Where the round asks for a credential: in the topic, for whole trusts one without topics. */
    static Optional<String> noCredential(PairInQuestion pair) {
        return !pair.round().settings().credentialAsked() || pair.round().relations().credentialOf(pair.supporterCode(), pair.need().topic(),
                pair.round().relationsDay()).isPresent() ? Optional.empty()
                : Optional.of("%s has no credential to support others %s; this round asks for one.".formatted(pair.supporterName(), pair.need().about()));
    }

    static Optional<String> notReady(PairInQuestion pair) {
        double from = pair.round().rules().guards().readyFrom();
        LocalDate day = pair.round().relationsDay();
        return pair.round().relations().newest(AssessedCriterion.RECIPIENT_READINESS, pair.recipient().odsCode(), Optional.empty(), day)
                .filter(a -> a.countsOn(day) && a.score().getAsDouble() < from)
                .map(a -> "%s is ready to receive support with %s; at least %s is asked for, so a preparation step comes first.".formatted(
                        pair.recipient().name(), a.words(), Words.plain(from)));
    }

    static Optional<String> excluded(PairInQuestion pair) {
        return pair.round().settings().exclusions().stream().filter(pair::isPointedAtBy).findFirst()
                .map(x -> "The lead has excluded this pair from the round.");
    }

    static Optional<String> lockedElsewhere(PairInQuestion pair) {
        return pair.round().settings().locks().stream()
                .filter(l -> l.matchesNeed(pair.recipient().odsCode(), pair.need().topic()) && !pair.isPointedAtBy(l)).findFirst()
                .map(l -> "The lead has locked %s to %s.".formatted(pair.recipient().name(), pair.round().name(l.supporter().orElseThrow())));
    }
}
