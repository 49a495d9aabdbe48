package org.tandem.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Positions of an indicator in a period within a set of providers.
 *
 * @param indicator      code
 * @param period         period
 * @param quartileMethod in use
 * @param england        the benchmark: counts of all providers of England added up, whatever the set; a bare count has none
 * @param distribution   over the providers with a figure; empty when there is none
 * @param positions      one a provider in the order of their ODS codes, also for those without a figure
 */
public record Positions(String indicator, Period period, QuartileMethod quartileMethod, Figure england,
                        Optional<Distribution> distribution, List<Position> positions) {

    public Positions {
        positions = List.copyOf(positions);
    }

    /** Within a set of providers, each counted once. */
    public static Positions of(Panel panel, String indicatorCode, Period period, Collection<String> providers, QuartileMethod method) {
        Indicator indicator = panel.indicators().get(indicatorCode);
        Optional<IndicatorBlock> block = panel.block(indicatorCode);
        List<String> codes = inOrder(providers);
        Figure[] figures = block.map(b -> b.figures(codes, period))
                .orElseGet(() -> Stream.generate(Figure::notReported).limit(codes.size()).toArray(Figure[]::new));
        Figure england = indicator.kind() == IndicatorKind.COUNT ? new Figure.Absent(FigureState.NOT_APPLICABLE) : panel.england(indicatorCode, period);
        Placing placing = new Placing(indicator, england, method, codes, figures);
        return new Positions(indicatorCode, period, method, england, placing.distribution(), placing.positions());
    }

    /** Callers mostly have them in order. */
    private static List<String> inOrder(Collection<String> providers) {
        List<String> codes = List.copyOf(providers);
        for (int i = 1; i < codes.size(); i++) {
            if (codes.get(i - 1).compareTo(codes.get(i)) >= 0) {
                return List.copyOf(new TreeSet<>(codes));
            }
        }
        return codes;
    }

    /** Within the providers of a comparator group that were open on the last day of the period. */
    public static Positions ofGroup(Panel panel, String indicatorCode, Period period, ComparatorGroup group, QuartileMethod method) {
        List<String> open = panel.providers().ofGroup(group).stream().filter(p -> p.isOpenOn(period.lastDay())).map(Provider::odsCode).toList();
        return of(panel, indicatorCode, period, open, method);
    }

    /** Position of a provider, empty when it is not in the set. */
    public Optional<Position> at(String odsCode) {
        int low = 0;
        int high = positions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = positions.get(middle).odsCode().compareTo(odsCode);
            if (order == 0) {
                return Optional.of(positions.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}
