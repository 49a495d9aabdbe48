package org.tandem.report.boardpack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.benchmark.IndicatorLine;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * One indicator over the providers of a pack at one period.
 *
 * @param providers    how many have a figure
 * @param lowest       smallest figure, whatever it means
 * @param middle       median of the figures
 * @param highest      largest figure
 * @param best         how many stand in the best quarter of their comparator group
 * @param lowestPlaced how many stand in its lowest-placed quarter
 */
public record GroupLine(String code, String name, IndicatorKind kind, Period period, int providers, Figure lowest, Figure middle, Figure highest,
                        Figure england, int best, int lowestPlaced) {

    private static final int LOWEST_PLACED = 4;

    /** One line for each indicator and period of some providers, in the order in which they come. */
    public static List<GroupLine> of(List<MemberPart> members) {
        Map<String, Integer> order = new TreeMap<>();
        members.stream().flatMap(MemberPart::lines).forEach(l -> order.putIfAbsent(l.code(), order.size()));
        return members.stream().flatMap(MemberPart::lines).filter(l -> l.value().isPresent())
                .collect(Collectors.groupingBy(l -> order.get(l.code()), TreeMap::new, Collectors.groupingBy(IndicatorLine::period,
                        () -> new TreeMap<>(Comparator.<Period>reverseOrder()), Collectors.toList())))
                .values().stream().flatMap(byPeriod -> byPeriod.values().stream()).map(GroupLine::line).toList();
    }

    private static GroupLine line(List<IndicatorLine> lines) {
        double[] values = lines.stream().mapToDouble(l -> l.value().orThrow()).sorted().toArray();
        IndicatorLine first = lines.get(0);
        return new GroupLine(first.code(), first.name(), first.kind(), first.period(), values.length, Figure.of(values[0]),
                Figure.of(QuartileMethod.TYPE_7.quartile(values, 2).orElseThrow()), Figure.of(values[values.length - 1]), first.england(),
                inQuarter(lines, 1), inQuarter(lines, LOWEST_PLACED));
    }

    private static int inQuarter(List<IndicatorLine> lines, int quarter) {
        return (int) lines.stream().filter(l -> l.quartile().present() && l.quartile().value() == quarter).count();
    }
}
