package org.tandem.report.boardpack;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.IndicatorLine;

/**
 * How many indicators of all providers of a pack show what, by assurance and variation together.
 *
 * @param rows for each assurance; those of all rows add up to all indicators
 */
record SignGrid(List<Row> rows) {

    /**
     * The indicators of one assurance.
     *
     * @param assurance as it is shown
     * @param mark      null for those without one: no standard is in force or there are too few points
     */
    record Row(String assurance, AssuranceMark mark, SignCounts signs) {

        int indicators() {
            return signs.improving() + signs.usual() + signs.concern() + signs.tooFew();
        }
    }

    static SignGrid of(List<MemberPart> members) {
        List<IndicatorLine> lines = members.stream().flatMap(MemberPart::lines).toList();
        return new SignGrid(Stream.of(row("Meets", AssuranceMark.PASS, lines), row("Hit and miss", AssuranceMark.HIT_AND_MISS, lines),
                row("Misses", AssuranceMark.FAIL, lines), row("No standard, or too few points", null, lines)).toList());
    }

    private static Row row(String assurance, AssuranceMark mark, List<IndicatorLine> lines) {
        return new Row(assurance, mark, SignCounts.of(lines.stream().filter(l -> mark == (l.assurance().present() ? l.assurance().value() : null)).toList()));
    }

    int indicators() {
        return rows.stream().mapToInt(Row::indicators).sum();
    }

    int inConcern() {
        return rows.stream().mapToInt(r -> r.signs().concern()).sum();
    }

    int missing() {
        return rows.stream().filter(r -> r.mark() == AssuranceMark.FAIL).mapToInt(Row::indicators).sum();
    }
}
