package org.tandem.report.pairing;

import static org.tandem.report.format.SheetValue.share;
import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.twoDecimals;
import static org.tandem.report.format.SheetValue.whole;

import java.util.ArrayList;
import java.util.List;
import org.tandem.report.pairing.PairingList.Outcome;
import org.tandem.report.pairing.PairingList.Weight;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.ProvenanceTables;
import org.tandem.report.sheet.ProvenanceTables.Item;
import org.tandem.report.sheet.SheetTable;
import org.tandem.shared.Reason;

/** The tables of a pairing list that say where it comes from: weights, rules, releases and what identifies the run. */
final class PairingProvenance {

    private PairingProvenance() {
    }

    static List<SheetTable<?>> of(PairingList list, String sha256) {
        List<Item> items = outcome(list.outcome());
        list.dropped().forEach(dropped -> items.add(new Item("Criterion left out", text(dropped))));
        return List.of(weights(list), rules(list), ProvenanceTables.releases(list.notes()),
                ProvenanceTables.provenance(list.stamp(), sha256, items, list.notes()));
    }

    private static SheetTable<Weight> weights(PairingList list) {
        return new SheetTable<>("Weights", "How much each criterion counts in the fit.", List.of(
                Column.words("Criterion", 44, weight -> text(weight.criterion())),
                Column.numbers("Weight", 12, weight -> share(weight.weight()))), 0, list.round().weights());
    }

    private static SheetTable<Reason> rules(PairingList list) {
        return new SheetTable<>("Rules", "The rules in force and what each refuses.", List.of(
                Column.words("Rule", 26, rule -> text(rule.rule())),
                Column.words("What it refuses", 90, rule -> text(rule.sentence()))), 0, list.round().rules());
    }

    private static List<Item> outcome(Outcome outcome) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("Outcome", text(outcome.words())));
        items.add(new Item("Recipients", whole(outcome.recipients())));
        items.add(new Item("Needs", whole(outcome.needs())));
        items.add(new Item("Total fit", twoDecimals(outcome.totalFit())));
        for (int tier = 1; tier <= outcome.tierTotals().size(); tier++) {
            items.add(new Item("Total fit, tier " + tier, twoDecimals(outcome.tierTotals().get(tier - 1))));
        }
        items.add(new Item("Proven upper bound", twoDecimals(outcome.upperBound())));
        items.add(new Item("Proven best", text(outcome.optimal() ? "yes" : "no")));
        items.add(new Item("Seed of the robustness draws", text(Long.toString(outcome.seed()))));
        return items;
    }
}
