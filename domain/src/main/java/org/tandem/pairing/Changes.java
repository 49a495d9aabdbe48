package org.tandem.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What would have to change so that a rule no longer refuses a pair. */
final class Changes {

    private static final double ONE_MORE_PLACE = 0.5;
    private static final double DECISION_OF_THE_LEAD = 1;

    private final RoundContext round;

    Changes(RoundContext round) {
        this.round = round;
    }

    /** The change that takes one refusal away, empty when the rule is firm. */
    Optional<Change> lifting(Refusal refusal, Candidate c) {
        return switch (refusal.rule()) {
            case EligibilityRules.TOO_FAR -> Optional.of(further(c));
            case EligibilityRules.CONTEXT_TOO_DIFFERENT -> Optional.of(lessAlike(c));
            case EligibilityRules.MINIMUM_FIT -> Optional.of(lowerFit(c));
            case EligibilityRules.NO_CAPACITY -> Optional.of(isFull(c) ? oneMorePlace(c.supporter()) : setAside(refusal, c));
            case EligibilityRules.NO_CREDENTIAL -> Optional.of(new Change(refusal.rule(), "asked for", "not asked for", "Not asking for a credential",
                    DECISION_OF_THE_LEAD, round.settings().with().credentialAsked(false).build(), round.rules()));
            case EligibilityRules.EXCLUDED -> Optional.of(withoutExclusion(c));
            case EligibilityRules.LOCKED_ELSEWHERE -> Optional.of(withoutLock(c));
            default -> EligibilityRules.mayBeSetAside(refusal.rule()) ? Optional.of(setAside(refusal, c)) : Optional.empty();
        };
    }

    private SupporterTrust trust(String code) {
        return round.supporters().stream().filter(s -> s.odsCode().equals(code)).findFirst().orElseThrow();
    }

    private boolean isFull(Candidate c) {
        return trust(c.supporter()).free() == 0;
    }

    /** One place more than the supporter has, or than it carries where it carries more. */
    Change oneMorePlace(String supporter) {
        SupporterTrust s = trust(supporter);
        int to = Math.max(s.capacity(), s.commitments()) + 1;
        RoundSettings settings = round.settings().with().capacity(round.settings().capacity().with(supporter, to)).build();
        return new Change(EligibilityRules.NO_CAPACITY, Words.pairs(s.capacity()), Words.pairs(to), "Room for %s at %s instead of %d".formatted(
                Words.pairs(to), s.provider().name(), s.capacity()), ONE_MORE_PLACE, settings, round.rules());
    }

    /** One support partner more for every recipient, empty where the round has no limit. */
    Optional<Change> higherLimit() {
        OptionalInt now = round.settings().recipientLimit();
        return now.isEmpty() ? Optional.empty() : Optional.of(new Change(UnmatchedAnswers.RECIPIENT_LIMIT, now.getAsInt() + "", now.getAsInt() + 1 + "",
                "A limit of %d support partners a recipient instead of %d".formatted(now.getAsInt() + 1, now.getAsInt()), ONE_MORE_PLACE,
                round.settings().with().recipientLimit(OptionalInt.of(now.getAsInt() + 1)).build(), round.rules()));
    }

    private Change further(Candidate c) {
        var minutes = round.data().roads().between(c.recipient(), c.supporter());
        double now = minutes.isPresent() ? round.rules().context().maxRoadMinutes() : round.maxDistanceKm();
        double then = Math.ceil(minutes.isPresent() ? minutes.getAsDouble() : c.distanceKm().orElseThrow());
        String unit = minutes.isPresent() ? " road minutes" : " km";
        RoundSettings settings = minutes.isPresent() ? round.settings() : round.settings().with().maxDistanceKm(then).build();
        PairingRules rules = minutes.isPresent() ? round.rules().withMaxRoadMinutes(then) : round.rules();
        return new Change(EligibilityRules.TOO_FAR, Words.plain(now) + unit, Words.plain(then) + unit,
                Words.plain(then) + unit + " instead of " + Words.plain(now), then / now - 1, settings, rules);
    }

    private Change lessAlike(Candidate c) {
        double now = round.rules().context().similarityFloor();
        double then = Math.floor(c.similarity().orElseThrow() * 100) / 100;
        return new Change(EligibilityRules.CONTEXT_TOO_DIFFERENT, Words.plain(now * 100), Words.plain(then * 100),
                "A least similarity of %s instead of %s".formatted(Words.plain(then * 100), Words.plain(now * 100)), 1 - then / now,
                round.settings(), round.rules().withSimilarityFloor(then));
    }

    private Change lowerFit(Candidate c) {
        double now = round.settings().minimumFit();
        double then = Math.floor(c.fit().value().doubleValue() * 10) / 10;
        return new Change(EligibilityRules.MINIMUM_FIT, Words.plain(now), Words.plain(then),
                "A least fit of %s instead of %s".formatted(Words.plain(then), Words.plain(now)), 1 - then / now,
                round.settings().with().minimumFit(then).build(), round.rules());
    }

    private Change withoutExclusion(Candidate c) {
        List<PairSelector> kept = round.settings().exclusions().stream().filter(x -> !x.matches(c.recipient(), c.supporter(), c.topic())).toList();
        return new Change(EligibilityRules.EXCLUDED, "excluded", "not excluded", "Taking the exclusion away", DECISION_OF_THE_LEAD,
                round.settings().with().exclusions(kept).build(), round.rules());
    }

    private Change withoutLock(Candidate c) {
        List<PairSelector> kept = round.settings().locks().stream().filter(l -> !l.matchesNeed(c.recipient(), c.topic())).toList();
        return new Change(EligibilityRules.LOCKED_ELSEWHERE, "locked", "not locked", "Taking the lock away", DECISION_OF_THE_LEAD,
                round.settings().with().locks(kept).build(), round.rules());
    }

    private Change setAside(Refusal refusal, Candidate c) {
        List<RuleOverride> overrides = new ArrayList<>(round.settings().overrides());
        overrides.add(new RuleOverride(refusal.rule(), PairSelector.pair(c.recipient(), c.supporter(), c.topic()), "tried in a question", "the lead"));
        return new Change(refusal.rule(), "applies", "set aside by the lead with a reason",
                "Setting %s aside with a reason for %s".formatted(refusal.rule(), round.name(c.supporter())), DECISION_OF_THE_LEAD,
                round.settings().with().overrides(overrides).build(), round.rules());
    }
}
