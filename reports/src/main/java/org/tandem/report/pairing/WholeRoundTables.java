package org.tandem.report.pairing;

import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.weight;
import static org.tandem.report.format.SheetValue.whole;

import java.util.List;
import org.tandem.report.format.SheetValue;
import org.tandem.report.pairing.WholeRound.RefusalLine;
import org.tandem.report.pairing.WholeRound.RegionLine;
import org.tandem.report.pairing.WholeRound.RuleLine;
import org.tandem.report.pairing.WholeRound.SupporterLine;
import org.tandem.report.pairing.WholeRound.UnmatchedLine;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.SheetTable;

/** The tables of a round that only its leads see. */
final class WholeRoundTables {

    private WholeRoundTables() {
    }

    static List<SheetTable<?>> of(WholeRound round) {
        return List.of(unmatched(round), supporters(round), refusals(round), rules(round), regions(round));
    }

    private static SheetTable<RuleLine> rules(WholeRound round) {
        return new SheetTable<>("Rules", "The rules that excluded pairs; several can exclude one pair.", List.of(
                Column.words("Rule", 26, rule -> text(rule.code())),
                Column.words("What it says", 60, rule -> text(rule.words())),
                Column.numbers("Pairs that it excluded", 14, rule -> whole(rule.pairs()))), 0, round.rules());
    }

    private static SheetTable<RegionLine> regions(WholeRound round) {
        return new SheetTable<>("Regions", "Which regions receive support and which give it.", List.of(
                Column.words("Region", 40, region -> text(region.name())),
                Column.numbers("Received", 12, region -> whole(region.received())),
                Column.numbers("Given", 12, region -> whole(region.given())),
                Column.numbers("From other regions", 12, region -> whole(region.imported())),
                Column.numbers("To other regions", 12, region -> whole(region.exported())),
                Column.words("Flag", 30, region -> text(region.flagged() ? "gives more than its share" : ""))), 1, round.regions());
    }

    private static SheetTable<UnmatchedLine> unmatched(WholeRound round) {
        List<Column<UnmatchedLine>> columns = List.of(
                Column.words("Recipient code", 10, line -> text(line.recipient().odsCode())),
                Column.words("Recipient", 30, line -> text(line.recipient().name())),
                Column.words("Topic", 15, line -> text(line.topic())),
                Column.numbers("Tier", 6, line -> whole(line.tier())),
                Column.numbers("Need weight", 9, line -> weight(line.needWeight())),
                Column.words("Rule", 22, line -> text(line.reason().rule())),
                Column.words("Reason", 46, line -> text(line.reason().sentence())),
                Column.words("What would serve it", 36, line -> line.change().present() ? text(line.change().value()) : new SheetValue.Absent(line.change().reason())));
        return new SheetTable<>("Unmatched", "Needs that no supporter serves in this plan, each with the reason.", columns, 2, round.unmatched());
    }

    private static SheetTable<SupporterLine> supporters(WholeRound round) {
        List<Column<SupporterLine>> columns = List.of(
                Column.words("Supporter code", 10, line -> text(line.supporter().odsCode())),
                Column.words("Supporter", 50, line -> text(line.supporter().name())),
                Column.numbers("Capacity", 10, line -> whole(line.capacity())),
                Column.numbers("Load", 10, line -> whole(line.load())),
                Column.numbers("Value of one more place", 16, line -> SheetValue.of(line.valueOfOneMore(), SheetValue.Shown.TWO_DECIMALS)));
        return new SheetTable<>("Supporters", "Capacity and load of every supporter in scope.", columns, 2, round.supporters());
    }

    private static SheetTable<RefusalLine> refusals(WholeRound round) {
        List<Column<RefusalLine>> columns = List.of(
                Column.words("Recipient code", 10, line -> text(line.recipient().odsCode())),
                Column.words("Recipient", 30, line -> text(line.recipient().name())),
                Column.words("Supporter code", 10, line -> text(line.supporter().odsCode())),
                Column.words("Supporter", 30, line -> text(line.supporter().name())),
                Column.words("Topic", 15, line -> text(line.topic())),
                Column.words("Rule", 24, line -> text(line.reason().rule())),
                Column.words("Reason", 56, line -> text(line.reason().sentence())));
        return new SheetTable<>("Refused", "Who could not be paired with whom, and by which rule.", columns, 2, round.refusals());
    }
}
