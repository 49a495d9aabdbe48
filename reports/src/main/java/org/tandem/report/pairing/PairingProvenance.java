package org.tandem.report.pairing;

import static org.tandem.report.format.SheetValue.day;
import static org.tandem.report.format.SheetValue.share;
import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.twoDecimals;
import static org.tandem.report.format.SheetValue.whole;

import java.util.ArrayList;
import java.util.List;
import org.tandem.report.DataNotes.ReleaseLine;
import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.format.SheetValue;
import org.tandem.report.pairing.PairingList.Outcome;
import org.tandem.report.pairing.PairingList.Weight;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.SheetTable;
import org.tandem.shared.Reason;

/** The tables of a pairing list that say where it comes from: weights, rules, releases and what identifies the run. */
final class PairingProvenance {

    private record Item(String name, SheetValue value) {
    }

    private PairingProvenance() {
    }

    static List<SheetTable<?>> of(PairingList list, String sha256) {
        return List.of(weights(list), rules(list), releases(list), provenance(list, sha256));
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

    private static SheetTable<ReleaseLine> releases(PairingList list) {
        return new SheetTable<>("Releases", "The published files that the figures were read from.", List.of(
                Column.words("Publication", 46, release -> text(release.publication())),
                Column.words("Published on", 18, release -> day(release.publishedOn())),
                Column.words("File", 40, release -> text(release.fileName())),
                Column.words("SHA-256", 36, release -> text(release.sha256()))), 0, list.notes().releases());
    }

    private static SheetTable<Item> provenance(PairingList list, String sha256) {
        List<Item> items = new ArrayList<>();
        addStamp(items, list.stamp(), sha256);
        addOutcome(items, list.outcome());
        list.dropped().forEach(dropped -> items.add(new Item("Criterion left out", text(dropped))));
        list.notes().methods().forEach(method -> items.add(new Item("Method", text(method))));
        list.notes().caveats().forEach(caveat -> items.add(new Item("Caveat", text(caveat))));
        return new SheetTable<>("Provenance", "Dates, data version, outcome and what identifies this list.", List.of(
                Column.words("Item", 30, item -> text(item.name())),
                Column.words("Value", 100, Item::value)), 0, items);
    }

    private static void addStamp(List<Item> items, ReportStamp stamp, String sha256) {
        items.add(new Item("As at", day(stamp.asAt().lastDay())));
        items.add(new Item("Run on", text(ReportFormat.time(stamp.runAt()) + ", UK time")));
        items.add(new Item("Data version", whole(stamp.dataVersion().number())));
        items.add(new Item("Rule set", text(stamp.ruleSet())));
        items.add(new Item("Data", text(stamp.madeUp() ? "Made-up data" : "Published figures")));
        items.add(new Item("SHA-256 of the list", text(sha256)));
    }

    private static void addOutcome(List<Item> items, Outcome outcome) {
        items.add(new Item("Outcome", text(outcome.words())));
        items.add(new Item("Recipients", whole(outcome.recipients())));
        items.add(new Item("Needs", whole(outcome.needs())));
        items.add(new Item("Total fit", twoDecimals(outcome.totalFit())));
        for (int tier = 1; tier <= outcome.tierTotals().size(); tier++) {
            items.add(new Item("Total fit, tier " + tier, twoDecimals(outcome.tierTotals().get(tier - 1))));
        }
        items.add(new Item("Proven upper bound", twoDecimals(outcome.upperBound())));
        items.add(new Item("Proven best", text(outcome.optimal() ? "yes" : "no")));
        items.add(new Item("Seed of the robustness draws", whole(outcome.seed())));
    }
}
