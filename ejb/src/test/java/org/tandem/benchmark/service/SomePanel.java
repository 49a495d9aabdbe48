package org.tandem.benchmark.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Target;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

/** A small panel for tests: one monthly share, where more is better, with a minimum of 0.5. */
public final class SomePanel {

    public static final String SHARE = "SHARE";

    private final List<Provider> providers = new ArrayList<>();
    private final List<IndicatorBlock.Entry> entries = new ArrayList<>();

    public SomePanel with(String code, ProviderType type, String region) {
        return with(code, type, region, null);
    }

    public SomePanel with(String code, ProviderType type, String region, LocalDate closedOn) {
        providers.add(new Provider(code, "Trust " + code, type, new Provider.Body(region, "Region " + region), null, null, null,
                LocalDate.of(2000, 1, 1), closedOn, Map.of()));
        return this;
    }

    public SomePanel counts(String code, String period, double numerator, double denominator) {
        return figure(code, period, Figure.ofCounts(numerator, denominator));
    }

    public SomePanel figure(String code, String period, Figure figure) {
        entries.add(new IndicatorBlock.Entry(code, Period.parse(period), figure, 7));
        return this;
    }

    public Panel build() {
        Target minimum = new Target(Target.Kind.MINIMUM, 0.5, LocalDate.of(2020, 1, 1), null, "A plan", true);
        Indicator share = new Indicator(SHARE, "A share", Topic.URGENT_CARE, IndicatorKind.PROPORTION, "%", ImprovementDirection.HIGHER_BETTER,
                "good ones", "all", Rhythm.MONTHLY, "A publication", List.of(minimum), "", null, 1);
        return new Panel(new DataVersion(3), new ProviderRegistry(providers, List.of()), new IndicatorCatalogue(List.of(share)),
                entries.isEmpty() ? Map.of() : Map.of(SHARE, IndicatorBlock.of(SHARE, entries)));
    }
}
