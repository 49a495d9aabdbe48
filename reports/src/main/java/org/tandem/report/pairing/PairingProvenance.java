package org.tandem.report.pairing;

import static org.tandem.report.format.SheetValue.share;
import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.twoDecimals;
import static org.tandem.report.format.SheetValue.whole;

import java.util.ArrayList;
import java.util.List;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.format.SheetValue;
import org.tandem.report.pairing.PairingPaper.Weight;
import org.tandem.report.pairing.WholeRound.Outcome;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.ProvenanceTables;
import org.tandem.report.sheet.ProvenanceTables.Item;
import org.tandem.report.sheet.SheetTable;

/** The tables of a pairing paper that say where it comes from: weights, releases and what identifies the run. */
final class PairingProvenance {

    private PairingProvenance() {
    }

    static List<SheetTable<?>> of(PairingPaper paper, String sha256) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("Edition", text(paper.edition().words())));
        items.add(new Item("Marking", text(paper.edition().marking())));
        items.add(new Item("Times solved", whole(paper.round().timesSolved())));
        paper.round().changedWeights().forEach(changed -> items.add(new Item("Weight changed", text(changed))));
        if (paper.whole().present()) {
            addOutcome(items, paper.whole().value());
        }
        return List.of(weights(paper), ProvenanceTables.releases(paper.notes()),
                ProvenanceTables.provenance(paper.stamp(), sha256, items, paper.notes()));
    }

    private static SheetTable<Weight> weights(PairingPaper paper) {
        return new SheetTable<>("Weights", "How much each criterion counts in the fit.", List.of(
                Column.words("Criterion", 44, weight -> text(weight.criterion())),
                Column.numbers("Weight", 12, weight -> share(weight.weight()))), 0, paper.round().weights());
    }

    private static void addOutcome(List<Item> items, WholeRound round) {
        Outcome outcome = round.outcome();
        items.add(new Item("Outcome", text(outcome.words())));
        items.add(new Item("Recipients", whole(outcome.recipients())));
        items.add(new Item("Needs", whole(outcome.needs())));
        items.add(new Item("Pairs looked at", whole(outcome.candidates())));
        items.add(new Item("Total fit", twoDecimals(outcome.totalFit())));
        for (int tier = 1; tier <= outcome.tierTotals().size(); tier++) {
            items.add(new Item("Total fit, tier " + tier, twoDecimals(outcome.tierTotals().get(tier - 1))));
        }
        items.add(new Item("Proven upper bound", twoDecimals(outcome.upperBound())));
        items.add(new Item("Proven best", text(outcome.optimal() ? "yes" : "no")));
        items.add(new Item("Least fit of a pair", SheetValue.of(round.worstFit(), IndicatorKind.RATE)));
        items.add(new Item("Best remaining pair first: total", twoDecimals(round.comparison().greedyTotal())));
        items.add(new Item("Best remaining pair first: needs served", whole(round.comparison().greedyServed())));
        items.add(new Item("Nearest remaining pair first: total", twoDecimals(round.comparison().nearestTotal())));
        items.add(new Item("Nearest remaining pair first: needs served", whole(round.comparison().nearestServed())));
        items.add(new Item("Seed of the robustness draws", text(Long.toString(outcome.seed()))));
        round.dropped().forEach(dropped -> items.add(new Item("Criterion left out", text(dropped))));
    }
}
