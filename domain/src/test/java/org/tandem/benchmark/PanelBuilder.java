package org.tandem.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.provider.Catchments;
import org.tandem.provider.Journeys;
import org.tandem.provider.Judgements;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.Succession;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/** A panel filled figure by figure. Where nothing else is said, shares are given of 1,000 cases a month. */
public final class PanelBuilder {

    private static final double CASES = 1000;

    private final Map<String, Provider> providers = new TreeMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Map<String, Judgements> judgements = new TreeMap<>();
    private final Map<String, Map<String, Catchments.Share>> catchments = new TreeMap<>();
    private final Map<String, String> releases = new TreeMap<>();
    private final Map<String, Map<String, IndicatorBlock.Entry>> entries = new TreeMap<>();

    private PanelBuilder() {
    }

    public static PanelBuilder aPanel() {
        return new PanelBuilder();
    }

    public PanelBuilder with(Provider... some) {
        for (Provider p : some) {
            providers.put(p.odsCode(), p);
        }
        return this;
    }

    public PanelBuilder with(Indicator... some) {
        for (Indicator i : some) {
            indicators.put(i.code(), i);
        }
        return this;
    }

    public PanelBuilder withSuccession(String predecessor, String successor, LocalDate on) {
        return withSuccession(predecessor, successor, on, 1);
    }

    public PanelBuilder withSuccession(String predecessor, String successor, LocalDate on, double share) {
        successions.add(new Succession(predecessor, successor, on, share));
        return this;
    }

    /** One figure; a later one for the same provider and period takes its place. */
    public PanelBuilder figure(String indicator, String provider, Period period, Figure figure) {
        entries.computeIfAbsent(indicator, k -> new LinkedHashMap<>())
                .put(provider + ' ' + period, new IndicatorBlock.Entry(provider, period, figure, 1));
        return this;
    }

    public PanelBuilder counts(String indicator, String provider, Period period, double numerator, double denominator) {
        return figure(indicator, provider, period, Figure.ofCounts(numerator, denominator));
    }

    /** The same share in all months of each quarter, beginning with a quarter. */
    public PanelBuilder quarters(String indicator, String provider, Period first, double... shares) {
        for (int q = 0; q < shares.length; q++) {
            Period month = first.plus(q).firstMonthOf();
            for (int m = 0; m < 3; m++) {
                counts(indicator, provider, month.plus(m), shares[q] * CASES, CASES);
            }
        }
        return this;
    }

    /** One share a period, beginning with a month, quarter or year. */
    public PanelBuilder periods(String indicator, String provider, Period first, double... shares) {
        for (int i = 0; i < shares.length; i++) {
            counts(indicator, provider, first.plus(i), shares[i] * CASES, CASES);
        }
        return this;
    }

    public PanelBuilder withJudgements(String provider, Judgements some) {
        judgements.put(provider, some);
        return this;
    }

    /** Patients of a provider from an area. */
    public PanelBuilder withCatchment(String provider, String area, double ofProvider, String release) {
        catchments.computeIfAbsent(provider, p -> new TreeMap<>()).put(area, new Catchments.Share(ofProvider, 0.1));
        releases.put(provider, release);
        return this;
    }

    public Panel build() {
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        entries.forEach((code, of) -> blocks.put(code, IndicatorBlock.of(code, List.copyOf(of.values()))));
        return new Panel(new DataVersion(1), new ProviderRegistry(providers.values(), successions, judgements, Journeys.NONE, new Catchments(catchments, releases)),
                new IndicatorCatalogue(indicators.values()), blocks);
    }
}
