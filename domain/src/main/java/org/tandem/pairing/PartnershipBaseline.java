package org.tandem.pairing;

import java.util.Collection;
import java.util.List;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Position;
import org.tandem.benchmark.Positions;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * The figures from which the effect of a pair will be measured, as they were in force when it was approved.
 *
 * @param dataVersion in force at that time
 * @param indicators  of the topics of the pair, each in its newest period
 */
public record PartnershipBaseline(DataVersion dataVersion, List<IndicatorBaseline> indicators) {

    /**
     * One indicator.
     *
     * @param england     figure of England, null when it has none
     * @param comparators every other provider of the recipient's comparator group in that period, by code
     */
    public record IndicatorBaseline(String code, String name, Period period, Place recipient, Place supporter, Double england, List<Place> comparators) {

        public IndicatorBaseline {
            comparators = List.copyOf(comparators);
        }
    }

    /**
     * The figure of one provider.
     *
     * @param value   null beside a state other than PRESENT
     * @param lower95 null where the publication gives no counts
     */
    public record Place(String odsCode, FigureState state, Double value, Double numerator, Double denominator, Double lower95, Double upper95) {

        static Place of(Position p) {
            Figure f = p.figure();
            return new Place(p.odsCode(), f.state(), f.value().isPresent() ? f.value().getAsDouble() : null, count(f, true), count(f, false),
                    p.lower95().isPresent() ? p.lower95().getAsDouble() : null, p.upper95().isPresent() ? p.upper95().getAsDouble() : null);
        }

        private static Double count(Figure figure, boolean above) {
            if (!(figure instanceof Figure.Present present)) {
                return null;
            }
            var count = above ? present.numerator() : present.denominator();
            return count.isPresent() ? Double.valueOf(count.getAsDouble()) : null;
        }
    }

    public PartnershipBaseline {
        indicators = List.copyOf(indicators);
    }

    /** The figures in force of some indicators; those that nobody has published are left out. */
    public static PartnershipBaseline of(Panel panel, String recipient, String supporter, Collection<String> indicatorCodes) {
        return new PartnershipBaseline(panel.version(), indicatorCodes.stream().sorted().distinct()
                .flatMap(code -> panel.latestPeriod(code).map(period -> row(panel, recipient, supporter, panel.indicators().get(code), period)).stream()).toList());
    }

    private static IndicatorBaseline row(Panel panel, String recipient, String supporter, Indicator indicator, Period period) {
        Provider own = panel.providers().find(recipient).orElseThrow(() -> new IllegalArgumentException("There is no provider " + recipient + "."));
        Positions group = Positions.ofGroup(panel, indicator.code(), period, own.group(), QuartileMethod.TYPE_7);
        Figure england = group.england();
        return new IndicatorBaseline(indicator.code(), indicator.name(), period, place(panel, group, recipient), place(panel, group, supporter),
                england.value().isPresent() ? england.value().getAsDouble() : null,
                group.positions().stream().filter(p -> !p.odsCode().equals(recipient) && !p.odsCode().equals(supporter)).map(Place::of).toList());
    }

    /** In the group where it stands there, else by itself. */
    private static Place place(Panel panel, Positions group, String odsCode) {
        return Place.of(group.at(odsCode).orElseGet(() -> Positions.of(panel, group.indicator(), group.period(), List.of(odsCode), QuartileMethod.TYPE_7)
                .at(odsCode).orElseThrow()));
    }
}
