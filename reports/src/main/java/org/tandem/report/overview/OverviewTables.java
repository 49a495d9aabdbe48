package org.tandem.report.overview;

import static org.tandem.report.format.SheetValue.text;
import static org.tandem.report.format.SheetValue.whole;
import static org.tandem.report.sheet.Column.numbers;
import static org.tandem.report.sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.Rank;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.format.SheetValue;
import org.tandem.report.overview.RegionalOverview.FigureLine;
import org.tandem.report.overview.RegionalOverview.IndicatorHead;
import org.tandem.report.overview.RegionalOverview.PlanLine;
import org.tandem.report.overview.RegionalOverview.StandingLine;
import org.tandem.report.overview.RegionalOverview.TopicCount;
import org.tandem.report.overview.RegionalOverview.Trust;
import org.tandem.report.sheet.Column;
import org.tandem.report.sheet.SheetChart;
import org.tandem.report.sheet.SheetTable;
import org.tandem.shared.Figure;

/** The tables of a regional overview. */
final class OverviewTables {

    private static final String TOPICS = "Topics";

    private record HeatRow(Trust trust, Map<String, FigureLine> figures) {

        static HeatRow of(Trust trust) {
            return new HeatRow(trust, trust.figures().stream().collect(Collectors.toMap(FigureLine::code, Function.identity())));
        }

        SheetValue shade(String code) {
            FigureLine line = figures.get(code);
            return line == null ? new SheetValue.Absent("not published")
                    : line.percentile().present() ? SheetValue.share(line.percentile().value()) : new SheetValue.Absent(line.percentile().reason());
        }
    }

    private record RawRow(Trust trust, FigureLine line) {
    }

    private OverviewTables() {
    }

    static List<SheetTable<?>> of(RegionalOverview overview) {
        return List.of(heatMap(overview), topics(overview), standings(overview), plan(overview), raw(overview), indicators(overview));
    }

    private static SheetTable<HeatRow> heatMap(RegionalOverview overview) {
        List<Column<HeatRow>> columns = new ArrayList<>(List.of(
                words("Trust", 44, row -> text(row.trust().name())),
                words("Code", 10, row -> text(row.trust().odsCode())),
                words("Compared within", 24, row -> text(row.trust().group()))));
        overview.indicators().forEach(i -> columns.add(Column.shaded(i.code(), 13, row -> row.shade(i.code()))));
        return new SheetTable<>("Heat map", "Share of the comparator group that each trust surpasses, the darker the better.", columns, 1,
                overview.trusts().stream().map(HeatRow::of).toList());
    }

    private static SheetTable<TopicCount> topics(RegionalOverview overview) {
        return new SheetTable<>(TOPICS, "How many trusts have which standing, by topic.", List.of(
                words("Topic", 28, row -> text(row.topic())),
                numbers("Long-running need", 14, row -> whole(row.longRunning())),
                numbers("Need in two quarters", 14, row -> whole(row.emerging())),
                numbers("To be watched", 14, row -> whole(row.watched())),
                numbers("Recovering", 14, row -> whole(row.recovering())),
                numbers("Sustained strength", 14, row -> whole(row.strong())),
                numbers("Trusts judged", 14, row -> whole(row.judged()))), 1, overview.topics());
    }

    private static SheetTable<StandingLine> standings(RegionalOverview overview) {
        return new SheetTable<>("Standings", "Standing of each trust in each topic, with the first reason.", List.of(
                words("Trust", 44, row -> text(row.name())),
                words("Code", 10, row -> text(row.odsCode())),
                words("Topic", 22, row -> text(row.topic())),
                words("Difficulty", 36, row -> text(row.difficulty())),
                words("Strength", 22, row -> text(row.strength())),
                words("Reason", 70, row -> text(row.reason()))), 1, overview.standings());
    }

    private static SheetTable<PlanLine> plan(RegionalOverview overview) {
        return new SheetTable<>("Plan", "Pairs of the rounds of this month that the person who made the workbook may see.", List.of(
                words("Round", 36, row -> text(row.roundName())),
                words("Round is", 14, row -> text(row.status())),
                words("Recipient", 40, row -> text(row.recipient())),
                words("Recipient code", 11, row -> text(row.recipientCode())),
                words("Supporter", 40, row -> text(row.supporter())),
                words("Supporter code", 11, row -> text(row.supporterCode())),
                words("Topic", 22, row -> text(row.topic())),
                Column.bars("Fit (0 to 100)", 10, row -> SheetValue.oneDecimal(row.fit())),
                words("Decision", 26, row -> text(row.decision()))), 1, overview.plan());
    }

    private static SheetTable<RawRow> raw(RegionalOverview overview) {
        List<RawRow> rows = overview.trusts().stream().flatMap(t -> t.figures().stream().map(line -> new RawRow(t, line))).toList();
        return new SheetTable<>("Raw data", "Every figure with its period, rank and quartile.", List.of(
                words("Trust", 40, row -> text(row.trust().name())),
                words("Provider code", 10, row -> text(row.trust().odsCode())),
                words("Code", 14, row -> text(row.line().code())),
                words("Period", 16, row -> text(ReportFormat.period(row.line().period()))),
                numbers("Value", 13, row -> SheetValue.of(row.line().value(), row.line().kind())),
                numbers("Numerator", 13, row -> count(row.line().value(), true)),
                numbers("Denominator", 13, row -> count(row.line().value(), false)),
                numbers("Rank", 11, row -> rank(row.line().rank(), true)),
                numbers("Of", 11, row -> rank(row.line().rank(), false)),
                Column.quartiles("Quartile (1 best)", 12, row -> SheetValue.of(row.line().quartile(), SheetValue.Shown.WHOLE))), 2, rows);
    }

    private static SheetTable<IndicatorHead> indicators(RegionalOverview overview) {
        return new SheetTable<>("Indicators", "What the columns of the heat map are.", List.of(
                words("Code", 16, row -> text(row.code())), words("Indicator", 70, row -> text(row.name()))), 1, overview.indicators());
    }

    private static SheetValue count(Figure figure, boolean above) {
        if (!(figure instanceof Figure.Present present)) {
            return new SheetValue.Absent(figure.state().words());
        }
        var number = above ? present.numerator() : present.denominator();
        return number.isPresent() ? SheetValue.of(Figure.of(number.getAsDouble()), IndicatorKind.COUNT) : new SheetValue.Absent("not published");
    }

    private static SheetValue rank(Cell<Rank> rank, boolean place) {
        return rank.present() ? whole(place ? rank.value().place() : rank.value().of()) : new SheetValue.Absent(rank.reason());
    }

    /** Trusts with a long-running need and with a sustained strength, by topic. */
    static List<SheetChart> charts(RegionalOverview overview) {
        if (overview.topics().isEmpty()) {
            return List.of();
        }
        String told = overview.topics().stream().map(t -> "%s: %d and %d of %d".formatted(t.topic(), t.longRunning(), t.strong(), t.judged()))
                .collect(Collectors.joining("; "));
        return List.of(new SheetChart(SheetChart.Kind.BARS, "Trusts with a long-running need and with a sustained strength, by topic",
                "Number of trusts with a long-running need and with a sustained strength, of those judged, by topic. " + told + ".",
                "Trusts", "0", Optional.empty(), TOPICS, 0, overview.topics().size() - 1, 0, List.of(
                        SheetChart.Series.bars("Long-running need", 1, "FAB428"), SheetChart.Series.bars("Sustained strength", 5, "289DE0"))));
    }
}
