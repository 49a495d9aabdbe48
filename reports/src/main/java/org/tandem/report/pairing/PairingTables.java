package org.tandem.report.pairing;

import static org.tandem.report.format.SheetValue.oneDecimal;
import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.twoDecimals;
import static org.tandem.report.format.SheetValue.weight;
import static org.tandem.report.format.SheetValue.whole;

import java.util.List;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.format.SheetValue;
import org.tandem.report.pairing.PairingList.AlternativeLine;
import org.tandem.report.pairing.PairingList.PairLine;
import org.tandem.report.pairing.PairingList.PartLine;
import org.tandem.report.pairing.PairingList.RefusalLine;
import org.tandem.report.pairing.PairingList.SupporterLine;
import org.tandem.report.pairing.PairingList.UnmatchedLine;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.SheetTable;

/** The tables of a pairing list that speak of providers. */
final class PairingTables {

    private record PartOfPair(PairLine pair, PartLine part) {
    }

    private record AlternativeOfPair(PairLine pair, AlternativeLine alternative) {
    }

    private PairingTables() {
    }

    static List<SheetTable<?>> of(PairingList list) {
        return List.of(pairs(list), parts(list), alternatives(list), unmatched(list), supporters(list), refusals(list));
    }

    private static SheetTable<PairLine> pairs(PairingList list) {
        List<Column<PairLine>> columns = List.of(
                Column.words("Pair", 7, pair -> whole(pair.id())),
                Column.words("Recipient code", 10, pair -> text(pair.recipient().odsCode())),
                Column.words("Recipient", 26, pair -> text(pair.recipient().name())),
                Column.words("Supporter code", 10, pair -> text(pair.supporter().odsCode())),
                Column.words("Supporter", 26, pair -> text(pair.supporter().name())),
                Column.words("Topic", 13, pair -> text(pair.topic())),
                Column.numbers("Tier", 6, pair -> whole(pair.tier())),
                Column.numbers("Need weight", 9, pair -> weight(pair.needWeight())),
                Column.numbers("Fit (0 to 100)", 9, pair -> oneDecimal(pair.fit())),
                Column.numbers("Distance (km)", 9, pair -> SheetValue.of(pair.distanceKm(), IndicatorKind.COUNT)),
                Column.numbers("Robustness", 12, pair -> SheetValue.of(pair.robustness(), IndicatorKind.PROPORTION)),
                Column.words("What that means", 14, pair -> text(pair.robustnessWords())),
                Column.words("Decision", 12, pair -> text(pair.decision())),
                Column.words("Why", 40, pair -> text(pair.reason())));
        return new SheetTable<>("Pairs", "Each recipient with its supporter, the fit and how firm the choice is.", columns, 3, list.pairs());
    }

    private static SheetTable<PartOfPair> parts(PairingList list) {
        List<Column<PartOfPair>> columns = List.of(
                Column.words("Pair", 7, row -> whole(row.pair().id())),
                Column.words("Recipient code", 10, row -> text(row.pair().recipient().odsCode())),
                Column.words("Supporter code", 10, row -> text(row.pair().supporter().odsCode())),
                Column.words("Topic", 15, row -> text(row.pair().topic())),
                Column.words("Criterion", 28, row -> text(row.part().criterion())),
                Column.numbers("Score (0 to 1)", 12, row -> SheetValue.of(row.part().score(), IndicatorKind.RATIO)),
                Column.numbers("Weight", 10, row -> SheetValue.share(row.part().weight())),
                Column.numbers("Contribution to fit", 13, row -> oneDecimal(row.part().contribution())),
                Column.words("Assessed", 14, row -> text(row.part().notAssessed() ? "not assessed" : "assessed")),
                Column.words("Sentence", 56, row -> text(row.part().sentence())));
        List<PartOfPair> rows = list.pairs().stream()
                .flatMap(pair -> pair.parts().stream().map(part -> new PartOfPair(pair, part))).toList();
        return new SheetTable<>("Parts", "What makes up each fit; the contributions of a pair add up to its fit.", columns, 3, rows);
    }

    private static SheetTable<AlternativeOfPair> alternatives(PairingList list) {
        List<Column<AlternativeOfPair>> columns = List.of(
                Column.words("Pair", 7, row -> whole(row.pair().id())),
                Column.words("Recipient code", 10, row -> text(row.pair().recipient().odsCode())),
                Column.words("Topic", 15, row -> text(row.pair().topic())),
                Column.words("Other supporter code", 12, row -> text(row.alternative().supporter().odsCode())),
                Column.words("Other supporter", 40, row -> text(row.alternative().supporter().name())),
                Column.numbers("Fit (0 to 100)", 10, row -> oneDecimal(row.alternative().fit())),
                Column.numbers("The plan would lose", 12, row -> twoDecimals(row.alternative().planLoss())));
        List<AlternativeOfPair> rows = list.pairs().stream()
                .flatMap(pair -> pair.alternatives().stream().map(other -> new AlternativeOfPair(pair, other))).toList();
        return new SheetTable<>("Alternatives", "The next best supporters of each pair and what choosing them would cost the whole plan.",
                columns, 2, rows);
    }

    private static SheetTable<UnmatchedLine> unmatched(PairingList list) {
        List<Column<UnmatchedLine>> columns = List.of(
                Column.words("Recipient code", 10, line -> text(line.recipient().odsCode())),
                Column.words("Recipient", 40, line -> text(line.recipient().name())),
                Column.words("Topic", 15, line -> text(line.topic())),
                Column.numbers("Tier", 6, line -> whole(line.tier())),
                Column.numbers("Need weight", 9, line -> weight(line.needWeight())),
                Column.words("Rule", 22, line -> text(line.reason().rule())),
                Column.words("Reason", 60, line -> text(line.reason().sentence())));
        return new SheetTable<>("Unmatched", "Needs that no supporter serves in this plan, each with the reason.", columns, 2, list.unmatched());
    }

    private static SheetTable<SupporterLine> supporters(PairingList list) {
        List<Column<SupporterLine>> columns = List.of(
                Column.words("Supporter code", 10, line -> text(line.supporter().odsCode())),
                Column.words("Supporter", 50, line -> text(line.supporter().name())),
                Column.numbers("Capacity", 10, line -> whole(line.capacity())),
                Column.numbers("Load", 10, line -> whole(line.load())),
                Column.numbers("Value of one more place", 16, line -> SheetValue.of(line.valueOfOneMore(), SheetValue.Shown.TWO_DECIMALS)));
        return new SheetTable<>("Supporters", "Capacity and load of every supporter in scope.", columns, 2, list.supporters());
    }

    private static SheetTable<RefusalLine> refusals(PairingList list) {
        List<Column<RefusalLine>> columns = List.of(
                Column.words("Recipient code", 10, line -> text(line.recipient().odsCode())),
                Column.words("Recipient", 30, line -> text(line.recipient().name())),
                Column.words("Supporter code", 10, line -> text(line.supporter().odsCode())),
                Column.words("Supporter", 30, line -> text(line.supporter().name())),
                Column.words("Topic", 15, line -> text(line.topic())),
                Column.words("Rule", 24, line -> text(line.reason().rule())),
                Column.words("Reason", 56, line -> text(line.reason().sentence())));
        return new SheetTable<>("Refused", "Who could not be paired with whom, and by which rule.", columns, 2, list.refusals());
    }
}
