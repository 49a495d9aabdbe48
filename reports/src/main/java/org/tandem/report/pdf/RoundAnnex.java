package org.tandem.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.pairing.WholeRound;
import org.tandem.report.pairing.WholeRound.Comparison;
import org.tandem.report.pairing.WholeRound.Outcome;
import org.tandem.report.pairing.WholeRound.RegionLine;
import org.tandem.report.pairing.WholeRound.SupporterLine;

/** The annex of a pairing paper: totals, bounds, comparison with simpler ways, fairness, room of the support partners. */
final class RoundAnnex {

    private final PaperSections sections;
    private final WholeRound round;

    RoundAnnex(PaperSections sections, WholeRound round) {
        this.sections = sections;
        this.round = round;
    }

    void write() {
        sections.newPage();
        sections.table(PaperTable.TOTALS, "Annex: totals and bounds", totals(), "");
        sections.paragraph(round.comparison().sentence());
        sections.table(PaperTable.FAIRNESS, "Who receives and who gives", round.regions().stream().map(RoundAnnex::row).toList(),
                "No region receives or gives support.");
        sections.table(PaperTable.SUPPORTERS, "Room of the support partners", inPlay().stream().map(RoundAnnex::row).toList(),
                "No support partner carries a pair.");
        if (!round.dropped().isEmpty()) {
            sections.heading("Criteria left out");
            sections.list(round.dropped());
        }
    }

    private List<Map<String, ?>> totals() {
        Outcome outcome = round.outcome();
        Comparison simpler = round.comparison();
        List<Map<String, ?>> rows = new ArrayList<>();
        rows.add(total("Providers with a need", whole(outcome.recipients())));
        rows.add(total("Needs", whole(outcome.needs())));
        rows.add(total("Pairs of need and support partner looked at", whole(outcome.candidates())));
        rows.add(total("Total of the plan (need weight × fit)", two(outcome.totalFit())));
        for (int tier = 1; tier <= outcome.tierTotals().size(); tier++) {
            rows.add(total("Total of tier " + tier, two(outcome.tierTotals().get(tier - 1))));
        }
        rows.add(total("Proven upper bound", two(outcome.upperBound())));
        rows.add(total("Least fit of a pair", ReportFormat.text(round.worstFit(), IndicatorKind.RATE)));
        rows.add(total("Best remaining pair first would reach", two(simpler.greedyTotal())));
        rows.add(total("… and serve", whole(simpler.greedyServed())));
        rows.add(total("Nearest remaining pair first would reach", two(simpler.nearestTotal())));
        rows.add(total("… and serve", whole(simpler.nearestServed())));
        return rows;
    }

    private static Map<String, ?> total(String measure, String value) {
        return PaperTable.TOTALS.row(measure, value);
    }

    private static String whole(long number) {
        return ReportFormat.decimals(number, 0);
    }

    private static String two(double number) {
        return ReportFormat.decimals(number, 2);
    }

    /** Support partners that carry a pair, or that could carry one more to the good of the plan. */
    private List<SupporterLine> inPlay() {
        return round.supporters().stream().filter(s -> s.load() > 0 || s.valueOfOneMore().present() && s.valueOfOneMore().value() > 0).toList();
    }

    private static Map<String, ?> row(RegionLine region) {
        return PaperTable.FAIRNESS.row(region.name(), whole(region.received()), whole(region.given()), whole(region.imported()),
                whole(region.exported()), region.flagged() ? "flag" : " ");
    }

    private static Map<String, ?> row(SupporterLine s) {
        return PaperTable.SUPPORTERS.row(s.supporter().name(), whole(s.capacity()), whole(s.load()),
                s.valueOfOneMore().present() ? two(s.valueOfOneMore().value()) : s.valueOfOneMore().reason());
    }
}
