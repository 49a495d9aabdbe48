package org.tandem.report.pairing;

import static org.tandem.report.format.SheetValue.oneDecimal;
import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.twoDecimals;
import static org.tandem.report.format.SheetValue.weight;
import static org.tandem.report.format.SheetValue.whole;

import java.util.List;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.format.SheetValue;
import org.tandem.report.pairing.PairingPaper.AlternativeLine;
import org.tandem.report.pairing.PairingPaper.PairLine;
import org.tandem.report.pairing.PairingPaper.PartLine;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.SheetTable;

/** The tables of a pairing paper that speak of pairs. */
final class PairingTables {

    private record PartOfPair(PairLine pair, PartLine part) {
    }

    private record AlternativeOfPair(PairLine pair, AlternativeLine alternative) {
    }

    private record ModelOfPair(PairLine pair, String model) {
    }

    private PairingTables() {
    }

    static List<SheetTable<?>> of(PairingPaper paper) {
        return paper.edition() == Edition.PARTY ? List.of(pairs(paper), parts(paper), models(paper))
                : List.of(pairs(paper), parts(paper), alternatives(paper), models(paper));
    }

    private static SheetTable<PairLine> pairs(PairingPaper paper) {
        List<Column<PairLine>> columns = List.of(
                Column.words("Pair", 7, pair -> whole(pair.id())),
                Column.words("Recipient code", 10, pair -> text(pair.recipient().odsCode())),
                Column.words("Recipient", 26, pair -> text(pair.recipient().name())),
                Column.words("Supporter code", 10, pair -> text(pair.supporter().odsCode())),
                Column.words("Supporter", 26, pair -> text(pair.supporter().name())),
                Column.words("Topic", 13, pair -> text(pair.topic())),
                Column.numbers("Tier", 6, pair -> whole(pair.tier())),
                Column.numbers("Need weight", 9, pair -> weight(pair.needWeight())),
                Column.bars("Fit (0 to 100)", 9, pair -> oneDecimal(pair.fit())),
                Column.numbers("Distance (km)", 9, pair -> SheetValue.of(pair.distanceKm(), IndicatorKind.COUNT)),
                Column.bars("Robustness", 12, pair -> SheetValue.of(pair.robustness(), IndicatorKind.PROPORTION)),
                Column.words("What that means", 14, pair -> text(pair.robustnessWords())),
                Column.words("Decision", 12, pair -> text(pair.decision())),
                Column.words("Answer so far", 18, pair -> text(pair.answer())),
                Column.numbers("Others considered", 11, pair -> whole(pair.considered())),
                Column.words("Why", 40, pair -> text(pair.reason())));
        return new SheetTable<>("Pairs", "Each recipient with its supporter, the fit and how firm the choice is.", columns, 3, paper.pairs());
    }

    private static SheetTable<PartOfPair> parts(PairingPaper paper) {
        List<Column<PartOfPair>> columns = List.of(
                Column.words("Pair", 7, row -> whole(row.pair().id())),
                Column.words("Recipient code", 10, row -> text(row.pair().recipient().odsCode())),
                Column.words("Supporter code", 10, row -> text(row.pair().supporter().odsCode())),
                Column.words("Topic", 15, row -> text(row.pair().topic())),
                Column.words("Criterion", 28, row -> text(row.part().criterion())),
                Column.numbers("Score (0 to 1)", 12, row -> SheetValue.of(row.part().score(), IndicatorKind.RATIO)),
                Column.numbers("Weight", 10, row -> SheetValue.share(row.part().weight())),
                Column.numbers("Contribution to fit", 13, row -> weight(row.part().contribution())),
                Column.bars("As shown", 10, row -> oneDecimal(row.part().shown())),
                Column.words("Assessed", 14, row -> text(row.part().notAssessed() ? "not assessed" : "assessed")),
                Column.words("Sentence", 56, row -> text(row.part().sentence())));
        List<PartOfPair> rows = paper.pairs().stream()
                .flatMap(pair -> pair.parts().stream().map(part -> new PartOfPair(pair, part))).toList();
        return new SheetTable<>("Parts", "What makes up each fit; the contributions of a pair add up to its fit.", columns, 3, rows);
    }

    private static SheetTable<AlternativeOfPair> alternatives(PairingPaper paper) {
        List<Column<AlternativeOfPair>> columns = List.of(
                Column.words("Pair", 7, row -> whole(row.pair().id())),
                Column.words("Recipient code", 10, row -> text(row.pair().recipient().odsCode())),
                Column.words("Topic", 15, row -> text(row.pair().topic())),
                Column.words("Other supporter code", 12, row -> text(row.alternative().supporter().odsCode())),
                Column.words("Other supporter", 40, row -> text(row.alternative().supporter().name())),
                Column.numbers("Fit (0 to 100)", 10, row -> oneDecimal(row.alternative().fit())),
                Column.numbers("The plan would lose", 12, row -> twoDecimals(row.alternative().planLoss())));
        List<AlternativeOfPair> rows = paper.pairs().stream()
                .flatMap(pair -> pair.alternatives().stream().map(other -> new AlternativeOfPair(pair, other))).toList();
        return new SheetTable<>("Alternatives", "The next best supporters of each pair and what choosing them would cost the whole plan.",
                columns, 2, rows);
    }

    private static SheetTable<ModelOfPair> models(PairingPaper paper) {
        List<Column<ModelOfPair>> columns = List.of(
                Column.words("Pair", 7, row -> whole(row.pair().id())),
                Column.words("Recipient code", 10, row -> text(row.pair().recipient().odsCode())),
                Column.words("Topic", 15, row -> text(row.pair().topic())),
                Column.words("Model in question", 70, row -> text(row.model())));
        List<ModelOfPair> rows = paper.pairs().stream().flatMap(pair -> pair.models().stream().map(model -> new ModelOfPair(pair, model))).toList();
        return new SheetTable<>("Models", "Ways to work together that come into question for each pair, in order; none is proven best.", columns, 2, rows);
    }
}
