package org.tandem.report.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.report.overview.RegionalOverview.FigureLine;
import org.tandem.report.overview.RegionalOverview.IndicatorHead;
import org.tandem.report.overview.RegionalOverview.StandingLine;
import org.tandem.report.overview.RegionalOverview.TopicCount;
import org.tandem.report.overview.RegionalOverview.Trust;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;

/** Puts the parts of a regional overview together from the profiles of its trusts: the figures are those of their pages. */
final class RegionalOverviewWriter {

    private final IndicatorLines lines;
    private final List<ProviderProfile> profiles;

    RegionalOverviewWriter(IndicatorLines lines, List<ProviderProfile> profiles) {
        this.lines = lines;
        this.profiles = profiles;
    }

    List<IndicatorHead> indicators() {
        Map<String, IndicatorHead> heads = new LinkedHashMap<>();
        profiles.forEach(p -> parts(p).forEach(i -> heads.putIfAbsent(i.code(), new IndicatorHead(i.code(), i.name()))));
        return List.copyOf(heads.values());
    }

    List<Trust> trusts() {
        return profiles.stream().map(p -> new Trust(p.provider().odsCode(), p.provider().name(), p.provider().type().label(), p.peerSet().name(),
                parts(p).map(this::figure).toList())).toList();
    }

    private FigureLine figure(IndicatorPart part) {
        IndicatorLine line = lines.line(part);
        Cell<Double> percentile = part.percentile() != null ? Cell.of(part.percentile())
                : Cell.absent(line.value().isPresent() ? "not placed" : line.value().state().words());
        return new FigureLine(line.code(), line.name(), line.kind(), line.period(), line.value(), line.rank(), line.quartile(), percentile);
    }

    private static Stream<IndicatorPart> parts(ProviderProfile profile) {
        return topics(profile).flatMap(t -> t.indicators().stream());
    }

    private static Stream<TopicPart> topics(ProviderProfile profile) {
        return profile.domains().stream().flatMap(d -> d.topics().stream());
    }

    List<StandingLine> standings() {
        List<StandingLine> standings = new ArrayList<>();
        profiles.stream().filter(ProviderProfile::standingShown).forEach(p -> topics(p).filter(t -> t.difficulty() != null)
                .forEach(t -> standings.add(new StandingLine(p.provider().odsCode(), p.provider().name(), t.name(),
                        TopicLines.capital(TopicLines.words(t.difficulty(), t.name())), strength(t),
                        t.reasons().stream().findFirst().map(r -> r.sentence()).orElse("none")))));
        return standings;
    }

    private static String strength(TopicPart topic) {
        return topic.strength() == StrengthStatus.STRONG ? "Sustained strength"
                : topic.strength() == StrengthStatus.NOT_ENOUGH_DATA ? "Not enough data to judge" : "No sustained strength";
    }

    List<TopicCount> topics() {
        Map<String, List<TopicPart>> byTopic = new LinkedHashMap<>();
        profiles.stream().filter(ProviderProfile::standingShown).flatMap(RegionalOverviewWriter::topics)
                .filter(t -> t.difficulty() != null && t.difficulty() != DifficultyStatus.NOT_ENOUGH_DATA)
                .forEach(t -> byTopic.computeIfAbsent(t.name(), name -> new ArrayList<>()).add(t));
        return byTopic.entrySet().stream().map(e -> count(e.getKey(), e.getValue())).toList();
    }

    private static TopicCount count(String topic, List<TopicPart> judged) {
        return new TopicCount(topic, of(judged, t -> t.difficulty() == DifficultyStatus.PERSISTENT), of(judged, t -> t.difficulty() == DifficultyStatus.EMERGING),
                of(judged, t -> t.difficulty() == DifficultyStatus.WATCH), of(judged, t -> t.difficulty() == DifficultyStatus.RECOVERING),
                of(judged, t -> t.strength() == StrengthStatus.STRONG), judged.size());
    }

    private static int of(List<TopicPart> parts, Predicate<TopicPart> counted) {
        return (int) parts.stream().filter(counted).count();
    }
}
