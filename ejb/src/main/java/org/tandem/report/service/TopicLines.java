package org.tandem.report.service;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.report.benchmark.TopicLine;
import org.tandem.shared.NumberWords;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

/** The table topic, status, against target, against peers, real change. */
final class TopicLines {

    /** Rules that say that a topic has no status at all, whatever its figures. */
    private static final Set<String> WITHOUT_STATUS = Set.of("NO_STATUS", "CONTEXT");

    private final ProviderProfile profile;

    TopicLines(ProviderProfile profile) {
        this.profile = profile;
    }

    List<TopicLine> all() {
        return profile.domains().stream().flatMap(d -> d.topics().stream()).map(this::line).toList();
    }

    private TopicLine line(TopicPart topic) {
        return new TopicLine(topic.name(), status(topic), againstTarget(topic), againstPeers(topic), realChange(topic));
    }

    private String status(TopicPart topic) {
        if (!profile.standingShown()) {
            return "Shown to the trust itself and to the leads of its region";
        }
        if (topic.reasons().stream().anyMatch(r -> WITHOUT_STATUS.contains(r.rule()))) {
            return "For context only";
        }
        String difficulty = shortWords(topic.difficulty());
        return topic.strength() == StrengthStatus.STRONG ? "Sustained strength; " + difficulty : capital(difficulty);
    }

    /** Beside the name of its topic, so short that the whole of page 1 stays on page 1. */
    private static String shortWords(DifficultyStatus status) {
        if (status == null) {
            return "no rule";
        }
        return switch (status) {
            case PERSISTENT -> "long-running need";
            case EMERGING -> "need in the latest two quarters";
            case WATCH -> "to be watched";
            case RECOVERING -> "recovering";
            case NONE -> "no need found";
            case NOT_ENOUGH_DATA -> "not enough data";
        };
    }

    /** A difficulty in the words of papers. */
    static String words(DifficultyStatus status, String topic) {
        if (status == null) {
            return "no rule for this topic";
        }
        return switch (status) {
            case PERSISTENT -> "long-running need for support in " + topic.toLowerCase(java.util.Locale.UK);
            case EMERGING -> "need for support in " + topic.toLowerCase(java.util.Locale.UK) + " in the latest two quarters";
            case WATCH -> "to be watched";
            case RECOVERING -> "recovering";
            case NONE -> "no need for support found";
            case NOT_ENOUGH_DATA -> "not enough data to judge";
        };
    }

    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String againstTarget(TopicPart topic) {
        List<IndicatorPart> judged = topic.indicators().stream().filter(i -> i.target() != null && i.value() != null).toList();
        long met = judged.stream().filter(TopicLines::meets).count();
        return judged.isEmpty() ? "No target in force" : minimumsMet(met, judged.size());
    }

    static String minimumsMet(long met, int of) {
        return "%d of %s met".formatted(met, NumberWords.counted(of, "minimum"));
    }

    static boolean meets(IndicatorPart i) {
        return i.improvementDirection().atLeastAsGood(i.value(), i.target().value());
    }

    private static String againstPeers(TopicPart topic) {
        List<Integer> quartiles = topic.indicators().stream().filter(i -> i.improvementDirection() != ImprovementDirection.NO_JUDGEMENT)
                .map(IndicatorPart::quartile).filter(Objects::nonNull).toList();
        long best = quartiles.stream().filter(q -> q == 1).count();
        long lowest = quartiles.stream().filter(q -> q == 4).count();
        if (quartiles.isEmpty()) {
            return "Not placed";
        }
        if (best + lowest == 0) {
            return "Middle half in %1$d of %1$d".formatted(quartiles.size());
        }
        return best == 0 ? "Lowest-placed quarter in %d of %d".formatted(lowest, quartiles.size())
                : "Best quarter in %d of %d%s".formatted(best, quartiles.size(), lowest == 0 ? "" : ", lowest-placed in " + lowest);
    }

    private static String realChange(TopicPart topic) {
        List<IndicatorPart> charted = topic.indicators().stream().filter(i -> i.variation() != null && !i.trialLimits()).toList();
        if (charted.isEmpty()) {
            return "Too few points";
        }
        long better = charted.stream().filter(i -> i.variation().isImprovement()).count();
        long worse = charted.stream().filter(i -> i.variation().isConcern()).count();
        return better + worse == 0 ? "No real change" : "%s%s%s".formatted(better > 0 ? better + " for the better" : "",
                better > 0 && worse > 0 ? ", " : "", worse > 0 ? worse + " for the worse" : "");
    }
}
