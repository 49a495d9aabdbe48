package org.tandem.report.service;

import java.util.List;
import java.util.stream.Collectors;
import org.tandem.indicator.FigureWords;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.shared.NumberWords;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

/** Four sentences that a board member can repeat: standing, strength, targets, real changes. */
final class SummarySentences {

    private final ProviderProfile profile;

    SummarySentences(ProviderProfile profile) {
        this.profile = profile;
    }

    List<String> all() {
        return List.of(need(), strength(), targets(), changes());
    }

    private String need() {
        if (!profile.standingShown()) {
            return "Difficulty and strength are shown to the trust itself and to the leads of its region.";
        }
        List<TopicPart> needs = topics().stream()
                .filter(t -> t.difficulty() == DifficultyStatus.PERSISTENT || t.difficulty() == DifficultyStatus.EMERGING).toList();
        return needs.isEmpty() ? name() + " has no long-running or emerging need for support in the topics that can be judged."
                : needs.stream().map(t -> TopicLines.words(t.difficulty(), t.name())).collect(Collectors.joining("; ", name() + " has a ", "."));
    }

    private String strength() {
        List<TopicPart> strong = topics().stream().filter(t -> t.strength() == StrengthStatus.STRONG).toList();
        if (!profile.standingShown()) {
            return name() + " is compared with " + profile.peerSet().size() + " providers: " + profile.peerSet().name() + ".";
        }
        return strong.isEmpty() ? "It holds no sustained strength in the topics that can be judged."
                : strong.stream().map(t -> t.name().toLowerCase(java.util.Locale.UK))
                        .collect(Collectors.joining(" and ", "It holds a sustained strength in ", ", which others could learn from."))
                        + carriers(strong);
    }

    /** Names the figures behind a strength, so that a missed minimum beside it is understood. */
    private static String carriers(List<TopicPart> strong) {
        return strong.stream().flatMap(t -> t.reasons().stream().filter(r -> "CARRIED_BY".equals(r.rule()))
                .map(r -> " " + t.name() + ": " + Character.toLowerCase(r.sentence().charAt(0)) + r.sentence().substring(1))).collect(Collectors.joining());
    }

    private String targets() {
        List<IndicatorPart> judged = indicators().stream().filter(i -> i.target() != null && i.value() != null).toList();
        List<IndicatorPart> missed = judged.stream().filter(i -> !TopicLines.meets(i)).toList();
        if (judged.isEmpty()) {
            return "No minimum target is in force for its indicators.";
        }
        if (judged.size() == 1) {
            return (missed.isEmpty() ? "It meets the one minimum in force: " : "It misses the one minimum in force: ") + against(judged.get(0)) + ".";
        }
        return missed.isEmpty() ? "It meets all %d minimums in force.".formatted(judged.size())
                : "It misses %d of %d minimums in force: %s.".formatted(missed.size(), judged.size(),
                        missed.stream().map(SummarySentences::against).collect(Collectors.joining("; ")));
    }

    private static String against(IndicatorPart i) {
        return "%s (%s in %s, minimum %s)".formatted(i.name(), FigureWords.apart(i.value(), i.target().value(), i.kind()).get(0), i.period().words(),
                FigureWords.target(i.target().value(), i.kind()));
    }

    private String changes() {
        List<IndicatorPart> charted = indicators().stream().filter(i -> i.variation() != null && !i.trialLimits()).toList();
        if (charted.isEmpty()) {
            return "None of its indicators has the points yet that are needed to tell a change from chance.";
        }
        List<IndicatorPart> worse = charted.stream().filter(i -> i.variation().isConcern()).toList();
        long better = charted.stream().filter(i -> i.variation().isImprovement()).count();
        String first = worse.isEmpty() ? "None of its %s shows a change for the worse".formatted(NumberWords.counted(charted.size(), "chart"))
                : "%d of its %s %s a change for the worse (%s)".formatted(worse.size(), NumberWords.counted(charted.size(), "chart"), worse.size() == 1 ? "shows" : "show",
                        worse.stream().map(IndicatorPart::name).collect(Collectors.joining("; ")));
        return first + ", %d for the better.".formatted(better);
    }

    private List<TopicPart> topics() {
        return profile.domains().stream().flatMap(d -> d.topics().stream()).toList();
    }

    private List<IndicatorPart> indicators() {
        return topics().stream().flatMap(t -> t.indicators().stream()).toList();
    }

    private String name() {
        return profile.provider().name();
    }
}
