package org.tandem.pairing;

import static org.tandem.pairing.EligibilityRule.firm;
import static org.tandem.pairing.EligibilityRule.forLead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of who may be paired, by kind of round, in the order in which their sentences are printed. A new rule is a new line here. */
final class EligibilityRules {

    static final String TYPE_MISMATCH = "TYPE_MISMATCH";
    static final String NOT_STRONG = "NOT_STRONG";
    static final String IN_DIFFICULTY = "IN_DIFFICULTY";
    static final String INTERVENTION = "INTERVENTION";
    static final String SIZE_MISMATCH = "SIZE_MISMATCH";
    static final String CONTEXT_TOO_DIFFERENT = "CONTEXT_TOO_DIFFERENT";
    static final String TOO_FAR = "TOO_FAR";
    static final String NO_CREDENTIAL = "NO_CREDENTIAL";
    static final String NO_CAPACITY = "NO_CAPACITY";
    static final String RECENT_MERGER = "RECENT_MERGER";
    static final String SAME_LEADERSHIP = "SAME_LEADERSHIP";
    static final String CANNOT_WORK_WITH = "CANNOT_WORK_WITH";
    static final String CONFLICT = "CONFLICT";
    static final String NOT_READY = "NOT_READY";
    static final String OTHER_REGION = "OTHER_REGION";
    static final String SAME_ICB = "SAME_ICB";
    static final String EXCLUDED = "EXCLUDED";
    static final String LOCKED_ELSEWHERE = "LOCKED_ELSEWHERE";
    static final String OWN_DECLINE = "OWN_DECLINE";
    static final String MINIMUM_FIT = "MINIMUM_FIT";

    private static final List<EligibilityRule> TOPIC_SUPPORT = List.of(
            firm(TYPE_MISMATCH, SupporterRules::typeMismatch),
            firm(NOT_STRONG, SupporterRules::notStrong),
            forLead(IN_DIFFICULTY, SupporterRules::inDifficulty),
            forLead(INTERVENTION, SupporterRules::intervention),
            forLead(CONTEXT_TOO_DIFFERENT, ContextRules::contextTooDifferent),
            forLead(TOO_FAR, ContextRules::tooFar),
            forLead(NO_CREDENTIAL, PartyRules::noCredential),
            forLead(NO_CAPACITY, PartyRules::noCapacity),
            forLead(RECENT_MERGER, SupporterRules::recentMerger),
            firm(SAME_LEADERSHIP, PartyRules::sameLeadership),
            firm(CANNOT_WORK_WITH, PartyRules::cannotWorkWith),
            forLead(CONFLICT, PartyRules::conflict),
            firm(NOT_READY, PartyRules::notReady),
            forLead(OTHER_REGION, ContextRules::otherRegion),
            forLead(SAME_ICB, ContextRules::sameIcb),
            forLead(EXCLUDED, PartyRules::excluded),
            forLead(LOCKED_ELSEWHERE, PartyRules::lockedElsewhere),
            forLead(OWN_DECLINE, SupporterRules::ownDecline));

    private static final List<EligibilityRule> WHOLE_TRUST = List.of(
            firm(TYPE_MISMATCH, WholeTrustRules::typeMismatch),
            firm(NOT_STRONG, WholeTrustRules::notStrong),
            forLead(IN_DIFFICULTY, WholeTrustRules::inDifficulty),
            forLead(INTERVENTION, SupporterRules::intervention),
            forLead(SIZE_MISMATCH, WholeTrustRules::sizeMismatch),
            forLead(CONTEXT_TOO_DIFFERENT, ContextRules::contextTooDifferent),
            forLead(TOO_FAR, ContextRules::tooFar),
            forLead(NO_CREDENTIAL, PartyRules::noCredential),
            forLead(NO_CAPACITY, PartyRules::noCapacity),
            forLead(RECENT_MERGER, WholeTrustRules::recentMerger),
            firm(SAME_LEADERSHIP, PartyRules::sameLeadership),
            firm(CANNOT_WORK_WITH, PartyRules::cannotWorkWith),
            forLead(CONFLICT, PartyRules::conflict),
            firm(NOT_READY, PartyRules::notReady),
            forLead(OTHER_REGION, ContextRules::otherRegion),
            forLead(SAME_ICB, ContextRules::sameIcb),
            forLead(EXCLUDED, PartyRules::excluded),
            forLead(LOCKED_ELSEWHERE, PartyRules::lockedElsewhere),
            forLead(OWN_DECLINE, WholeTrustRules::ownDecline));

    private EligibilityRules() {
    }

    /** Codes of all rules, {@code MINIMUM_FIT} among them, which is judged when the fit is known. */
    static List<String> names() {
        return Stream.concat(Stream.of(WHOLE_TRUST, TOPIC_SUPPORT).flatMap(List::stream).map(EligibilityRule::name).distinct(),
                Stream.of(MINIMUM_FIT)).toList();
    }

    static boolean mayBeSetAside(String rule) {
        return rule.equals(MINIMUM_FIT) || WHOLE_TRUST.stream().anyMatch(r -> r.name().equals(rule) && r.mayBeSetAside());
    }

    static Judgement judge(PairInQuestion pair) {
        List<Refusal> refusals = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (EligibilityRule rule : pair.need().topic().isPresent() ? TOPIC_SUPPORT : WHOLE_TRUST) {
            rule.objection().apply(pair).ifPresent(sentence -> override(pair, rule.name()).ifPresentOrElse(
                    o -> warnings.add(setAside(o, sentence)), () -> refusals.add(new Refusal(rule.name(), sentence))));
        }
        warnings.addAll(Warnings.of(pair));
        return new Judgement(refusals, warnings);
    }

    /** The lead's override of a rule for a pair, if the rule allows one. */
    static Optional<RuleOverride> override(PairInQuestion pair, String rule) {
        return pair.round().settings().overrides().stream()
                .filter(o -> o.rule().equals(rule) && mayBeSetAside(rule) && pair.isPointedAtBy(o.pairs())).findFirst();
    }

    static String setAside(RuleOverride override, String sentence) {
        return "%s Set aside by %s: %s".formatted(sentence, override.by(), override.reason());
    }

    /** What the rules say of one pair. */
    record Judgement(List<Refusal> refusals, List<String> warnings) {
    }
}
