package org.tandem.pairing;

import static org.tandem.benchmark.PanelBuilder.aPanel;
import static org.tandem.provider.ProviderBuilder.aProvider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tandem.benchmark.PanelBuilder;
import org.tandem.indicator.Topic;
import org.tandem.provider.ProviderBuilder;
import org.tandem.shared.DataVersion;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.standing.Certainty;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.FigureVariation;
import org.tandem.standing.ProviderStanding;
import org.tandem.standing.QuarterPlace;
import org.tandem.standing.StandingReason;
import org.tandem.standing.Standings;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.TopicStanding;

/**
 * A round in urgent care at March 2025. Providers stand on a line, so many kilometres to the north of the first; all are
 * alike (similarity 0.8) unless said otherwise.
 */
final class RoundBuilder {

    static final Period MARCH_2025 = Period.month(2025, 3);
    static final PairingRules RULES = JsonFiles.read(PairingRules.RESOURCE, PairingRules.class);
    private static final double DEGREES_PER_KM = 1 / 111.19508023353306;

    private final PanelBuilder panel = aPanel();
    private final Map<String, List<TopicStanding>> standings = new TreeMap<>();
    private final Map<String, Double> similarities = new TreeMap<>();
    private double usualSimilarity = 0.8;
    private PairingRules rules = RULES;
    private Relations relations = Relations.NONE;
    private FigureVariation figures = FigureVariation.NONE;
    private RoundSettings settings = RoundSettings.topicRound("A round", MARCH_2025, Set.of());

    static RoundBuilder aRound() {
        return new RoundBuilder();
    }

    RoundBuilder provider(String code, double km, UnaryOperator<ProviderBuilder> more) {
        panel.with(more.apply(aProvider(code).at(50 + km * DEGREES_PER_KM, -1)).build());
        return this;
    }

    RoundBuilder need(String code, double km, double size) {
        return provider(code, km, p -> p).difficulty(code, Topic.URGENT_CARE, DifficultyStatus.PERSISTENT, size);
    }

    RoundBuilder strong(String code, double km, double size) {
        return provider(code, km, p -> p).strength(code, Topic.URGENT_CARE, size);
    }

    RoundBuilder difficulty(String code, Topic topic, DifficultyStatus status, double size) {
        return standing(code, topic, status, StrengthStatus.NONE, size, 0);
    }

    RoundBuilder strength(String code, Topic topic, double size, StandingReason... reasons) {
        return standing(code, topic, DifficultyStatus.NONE, StrengthStatus.STRONG, 0, size, reasons);
    }

    RoundBuilder standing(String code, Topic topic, DifficultyStatus difficulty, StrengthStatus strength, double need, double size,
                          StandingReason... reasons) {
        List<QuarterPlace> quarters = new ArrayList<>();
        for (int q = 0; q < 8; q++) {
            boolean best = strength == StrengthStatus.STRONG;
            quarters.add(new QuarterPlace(MARCH_2025.endQuarter().plus(q - 7), 0.5, 5, 10, need > 0, need > 0, best));
        }
        standings.computeIfAbsent(code, c -> new ArrayList<>()).add(new TopicStanding(code, topic, difficulty, strength,
                Certainty.FULL, false, need, size, quarters, List.of(reasons)));
        return this;
    }

    /** Judged by the band: as expected for seven quarters, and in the latest with more deaths than expected or not. */
    RoundBuilder mortality(String code, boolean higher) {
        QuarterPlace latest = new QuarterPlace(MARCH_2025.endQuarter(), higher ? 0 : 0.5, 0, 10, higher, higher, false);
        standings.computeIfAbsent(code, c -> new ArrayList<>()).add(new TopicStanding(code, Topic.MORTALITY, DifficultyStatus.NONE,
                StrengthStatus.NONE, Certainty.FULL, false, 0, 0, List.of(latest), List.of()));
        return this;
    }

    RoundBuilder similarity(String a, String b, double value) {
        similarities.put(a + b, value);
        similarities.put(b + a, value);
        return this;
    }

    RoundBuilder allAlike(double value) {
        usualSimilarity = value;
        return this;
    }

    RoundBuilder rules(PairingRules value) {
        rules = value;
        return this;
    }

    RoundBuilder relations(Relations value) {
        relations = value;
        return this;
    }

    RoundBuilder figures(FigureVariation value) {
        figures = value;
        return this;
    }

    RoundBuilder panel(Consumer<PanelBuilder> more) {
        more.accept(panel);
        return this;
    }

    RoundBuilder settings(Consumer<RoundSettingsBuilder> change) {
        RoundSettingsBuilder builder = settings.with();
        change.accept(builder);
        settings = builder.build();
        return this;
    }

    RoundSettings settings() {
        return settings;
    }

    RoundData data() {
        Map<String, ProviderStanding> byProvider = new TreeMap<>();
        standings.forEach((code, topics) -> byProvider.put(code, new ProviderStanding(code, topics)));
        return new RoundData(panel.build(), new Standings(MARCH_2025, new DataVersion(1), "2026-1", byProvider), rules, relations,
                (a, b) -> {
                    double value = similarities.getOrDefault(a + b, usualSimilarity);
                    return value < 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
                }, RoadMinutes.UNKNOWN, figures);
    }

    PairingRound build() {
        return new PairingRound(data(), settings);
    }

    /** The only candidate of a round. */
    static Candidate candidate(PairingRound round, String recipient, String supporter) {
        return round.candidates().stream().filter(c -> c.recipient().equals(recipient) && c.supporter().equals(supporter))
                .findFirst().orElseThrow();
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
