package org.tandem.report.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tandem.boardpack.BoardArea;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Topic;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.report.boardpack.AreaPart;
import org.tandem.report.boardpack.Said;
import org.tandem.shared.NumberWords;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

/** What the figures of some providers say on each area of the guide for provider boards. Standing is restricted, published figures are not. */
final class AreaSentences {

    private static final int LOWEST_PLACED = 4;

    private final List<ProviderProfile> profiles;

    AreaSentences(List<ProviderProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * The six areas.
     *
     * @param strategy   what is said on strategy, which no published figure speaks to
     * @param judgements what national bodies published, by area
     */
    List<AreaPart> all(List<Said> strategy, PublishedJudgements judgements) {
        return Arrays.stream(BoardArea.values()).map(a -> {
            List<Said> said = new ArrayList<>(a == BoardArea.STRATEGY ? strategy : List.of());
            a.topics().forEach(t -> add(said, t));
            judgements.on(a, profiles).forEach(s -> said.add(new Said(s, false)));
            return new AreaPart(a, said.isEmpty() ? List.of(new Said("No figures of this area are loaded.", false)) : said);
        }).toList();
    }

    private void add(List<Said> said, Topic topic) {
        List<IndicatorPart> indicators = parts(topic).flatMap(t -> t.indicators().stream()).toList();
        if (indicators.isEmpty()) {
            return;
        }
        said.add(new Said("%s: %s; %s; %s.".formatted(topic.label(), targets(indicators), places(indicators), changes(indicators)), false));
        standing(topic, t -> t.difficulty() == DifficultyStatus.PERSISTENT, "a long-running need for support", said);
        standing(topic, t -> t.difficulty() == DifficultyStatus.EMERGING, "a need for support in the latest two quarters", said);
        standing(topic, t -> t.strength() == StrengthStatus.STRONG, "a sustained strength", said);
    }

    private java.util.stream.Stream<TopicPart> parts(Topic topic) {
        return profiles.stream().flatMap(p -> p.domains().stream()).flatMap(d -> d.topics().stream()).filter(t -> t.code() == topic);
    }

    private static String targets(List<IndicatorPart> indicators) {
        List<IndicatorPart> judged = indicators.stream().filter(i -> i.target() != null && i.value() != null).toList();
        return judged.isEmpty() ? "no minimum in force" : TopicLines.minimumsMet(count(judged, TopicLines::meets), judged.size());
    }

    private static String places(List<IndicatorPart> indicators) {
        List<Integer> quartiles = indicators.stream().filter(i -> i.improvementDirection() != ImprovementDirection.NO_JUDGEMENT)
                .map(IndicatorPart::quartile).filter(Objects::nonNull).toList();
        return quartiles.isEmpty() ? "not placed" : "best quarter in %d of %d, lowest-placed quarter in %d".formatted(
                count(quartiles, q -> q == 1), quartiles.size(), count(quartiles, q -> q == LOWEST_PLACED));
    }

    static String changes(List<IndicatorPart> indicators) {
        List<IndicatorPart> charted = indicators.stream().filter(i -> i.variation() != null && !i.trialLimits()).toList();
        long better = count(charted, i -> i.variation().isImprovement());
        long worse = count(charted, i -> i.variation().isConcern());
        return charted.isEmpty() ? "too few points to tell a change" : better + worse == 0 ? "no real change"
                : "%s for the better, %d for the worse".formatted(NumberWords.counted(better, "real change"), worse);
    }

    private static <T> long count(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).count();
    }

    private void standing(Topic topic, Predicate<TopicPart> wanted, String what, List<Said> said) {
        List<String> names = profiles.stream().filter(ProviderProfile::standingShown).filter(p -> p.domains().stream().flatMap(d -> d.topics().stream())
                .anyMatch(t -> t.code() == topic && wanted.test(t))).map(p -> p.provider().name()).toList();
        if (!names.isEmpty()) {
            said.add(new Said("%s: %s in %s.".formatted(topic.label(), what, names.stream().collect(Collectors.joining("; "))), true));
        }
    }
}
