package org.tandem.report.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Target;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.Rank;
import org.tandem.report.ReportStamp;
import org.tandem.report.benchmark.ExceptionPart.Commentary;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** A made-up report with every kind of cell: full tables, gaps of each reason, a rebased chart. */
public final class BenchmarkReportFixture {

    public static final String LONGEST_NAME =
            "Northern Lincolnshire, Goole and South Humber Coast University Hospitals NHS Foundation Trust";
    private static final Period MARCH = Period.month(2025, 3);
    private static final String TOO_FEW = "fewer than 13 points";

    private String name = "Marlbrook Hospitals NHS Trust";
    private boolean madeUp = true;
    private Instant runAt = Instant.parse("2025-05-09T13:05:00Z");
    private int linesPerDomain = 4;
    private Cell<Commentary> commentary = Cell.absent("to be completed");
    private List<TrendChart> charts = List.of(urgentCareChart());

    public static BenchmarkReportFixture aBenchmarkReport() {
        return new BenchmarkReportFixture();
    }

    public BenchmarkReportFixture named(String other) {
        name = other;
        return this;
    }

    public BenchmarkReportFixture ofRealFigures() {
        madeUp = false;
        return this;
    }

    public BenchmarkReportFixture runAt(Instant instant) {
        runAt = instant;
        return this;
    }

    public BenchmarkReportFixture withLinesPerDomain(int lines) {
        linesPerDomain = lines;
        return this;
    }

    public BenchmarkReportFixture commentedBy(Commentary said) {
        commentary = Cell.of(said);
        return this;
    }

    public BenchmarkReportFixture withCharts(TrendChart... others) {
        charts = List.of(others);
        return this;
    }

    /** A chart whose points are all of one kind: a figure, a gap, no limits. */
    public static TrendChart aChartOf(int points, Figure value, Figure lines) {
        List<TrendChart.Point> list = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            list.add(new TrendChart.Point(MARCH.plus(i - points), value, lines, lines, lines, PointSignal.COMMON_CAUSE, 0));
        }
        return new TrendChart("SICKNESS", "Sickness absence over " + points + " months", "Process chart of sickness absence.",
                "FTE days lost, per cent", IndicatorKind.PROPORTION, list, Cell.absent("no target"), List.of(),
                Cell.absent(TOO_FEW), Cell.absent("no target"));
    }

    public BenchmarkReport build() {
        return new BenchmarkReport(new ReportStamp(MARCH, runAt, new DataVersion(42), "2026-1", madeUp),
                new ProviderHead("ZMB1", name, "Acute trust", "Eastmarch", "NHS Marl and Brook Integrated Care Board",
                        "36 acute trusts of the comparator group"),
                front(), summary(), topics(), List.of("8,123 of 13,271 attendances in March 2025 were within the standard."),
                List.of("Note the exceptions.", "Agree an action for each."), exceptions(),
                new LearningPart(Cell.of(List.of("Ashdale was as badly placed two years ago and is now in the better half.")),
                        Cell.absent("No sustained strength."), Cell.absent("Shown to the leads of the region.")), domains(), notes());
    }

    private static List<FrontLine> front() {
        return List.of(new FrontLine("Purpose", "For discussion and assurance"), new FrontLine("Committee route", "To be completed by the trust"),
                new FrontLine("Executive sponsor", "To be completed by the trust"), new FrontLine("Classification", "OFFICIAL"));
    }

    private List<ExceptionPart> exceptions() {
        return charts.stream().map(chart -> new ExceptionPart(chart, chart.finding(), commentary)).toList();
    }

    private List<String> summary() {
        return List.of(
                "Urgent care: long-running need for support. Performance was in the lowest-placed fifth of acute trusts in 7 of the last 8 quarters.",
                "Four-hour performance, all types, was 61.2 % in March 2025, 34th of 36, worse than similar trusts beyond the usual spread between trusts; it has been below its mean for eight months.",
                "Elective care: 18-week performance was 64.3 % in March 2025, 12th of 36, without a real change.",
                "Sickness absence is not reported for March 2025, so the workforce topic has no status.");
    }

    private List<TopicLine> topics() {
        return List.of(
                new TopicLine("Urgent care", "Long-running need for support in urgent care", "16.8 points below the minimum of 78.0 %",
                        "34th of 36; lowest-placed fifth in 7 of 8 quarters", "Yes: below its mean for eight months"),
                new TopicLine("Elective care", "No long-running need", "0.7 points below the minimum of 65.0 %",
                        "12th of 36; second quarter of the group", "No real change"),
                new TopicLine("Workforce", "Not enough data", "No national target", "not ranked: not reported", "Not judged"));
    }

    private List<DomainTable> domains() {
        List<IndicatorLine> lines = new ArrayList<>();
        for (int i = 0; i < linesPerDomain; i++) {
            lines.add(i % 2 == 0 ? fourHours() : twelveHours());
        }
        return List.of(new DomainTable("Access to services", lines),
                new DomainTable("Effectiveness and experience of care", List.of(mortality())),
                new DomainTable("People and workforce", List.of(sickness())));
    }

    private static TargetLine minimum() {
        return new TargetLine(Target.Kind.MINIMUM, 0.78, "minimum 78.0 %", true);
    }

    private static IndicatorLine fourHours() {
        return new IndicatorLine("AE_4H_ALL", "Four-hour performance, all types", IndicatorKind.PROPORTION, MARCH,
                Figure.ofCounts(8123, 13271), Figure.ofCounts(1_650_113, 2_196_410), Cell.of(minimum()),
                Cell.of(new Rank(34, 36)), Cell.of(4), Cell.of(VariationMark.CONCERN_LOW), Cell.of(AssuranceMark.FAIL));
    }

    private static IndicatorLine twelveHours() {
        return new IndicatorLine("AE_12H_DTA", "Waits of 12 hours and more from decision to admit", IndicatorKind.PROPORTION, MARCH,
                Figure.ofCounts(702, 2913), Figure.of(0.104), Cell.absent("no target"),
                Cell.of(new Rank(36, 36)), Cell.of(4), Cell.of(VariationMark.CONCERN_HIGH), Cell.absent("no target"));
    }

    private static IndicatorLine mortality() {
        return new IndicatorLine("SHMI", "Summary hospital-level mortality", IndicatorKind.RATIO, Period.quarter(2024, 4),
                new Figure.Absent(FigureState.SUPPRESSED), Figure.of(1), Cell.absent("no target"),
                Cell.absent("never ranked"), Cell.absent("never ranked"), Cell.absent(TOO_FEW), Cell.absent("no target"));
    }

    private static IndicatorLine sickness() {
        return new IndicatorLine("SICKNESS", "Sickness absence", IndicatorKind.PROPORTION, MARCH, Figure.notReported(),
                Figure.of(0.0512), Cell.absent("no target"), Cell.absent("not reported"), Cell.absent("not reported"),
                Cell.of(VariationMark.COMMON_CAUSE), Cell.absent("no target"));
    }

    /** A chart with breaks in different months, each with its note. */
    public static TrendChart aChartWithBreaks(String... notes) {
        TrendChart plain = urgentCareChart();
        return new TrendChart(plain.indicator(), plain.finding(), plain.alternative(), plain.axis(), plain.kind(), plain.points(), plain.target(),
                IntStream.range(0, notes.length).mapToObj(i -> new TrendChart.SeriesBreak(MARCH.plus(3 * i - 34), notes[i])).toList(),
                plain.variation(), plain.assurance());
    }

    private static TrendChart urgentCareChart() {
        List<TrendChart.Point> points = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            points.add(point(i));
        }
        return new TrendChart("AE_4H_ALL", "Four-hour performance has been below its mean for eight months",
                "Process chart of four-hour performance, April 2022 to March 2025. The latest value, 61.2 % in March 2025, is below"
                        + " the mean of 66.0 %; the last eight months are a special cause of concern. The target of 78.0 % lies above the upper limit.",
                "Share of attendances within four hours, per cent", IndicatorKind.PROPORTION, points, Cell.of(minimum()),
                List.of(new TrendChart.SeriesBreak(Period.month(2023, 10), "Kestrel and Dunmoor merge")),
                Cell.of(VariationMark.CONCERN_LOW), Cell.of(AssuranceMark.FAIL));
    }

    private static TrendChart.Point point(int i) {
        int group = i < 18 ? 0 : 1;
        double mean = group == 0 ? 0.71 : 0.66;
        double swing = ((i * 7) % 11 - 5) / 180.0;
        boolean concern = i >= 28;
        Figure value = i == 9 ? Figure.notReported() : Figure.of(i == 35 ? 8123.0 / 13271 : mean + swing - (concern ? 0.035 : 0));
        return new TrendChart.Point(MARCH.plus(i - 35), value, Figure.of(mean), Figure.of(mean - 0.06), Figure.of(mean + 0.06),
                concern ? PointSignal.CONCERN : i == 5 ? PointSignal.IMPROVEMENT : PointSignal.COMMON_CAUSE, group);
    }

    private static DataNotes notes() {
        return new DataNotes(
                List.of(new DataNotes.ReleaseLine("A&E Attendances and Emergency Admissions 2024-25, March 2025",
                                LocalDate.of(2025, 4, 10), "March-2025-CSV-final-revised-with-booked-appointments.csv",
                                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                                "Contains information of NHS England, licensed under the Open Government Licence v3.0."),
                        new DataNotes.ReleaseLine("NHS Sickness Absence Rates, March 2025", LocalDate.of(2025, 7, 31),
                                "ESR_ABSENCE_202503.csv", "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210",
                                "Contains information of NHS England, licensed under the Open Government Licence v3.0.")),
                List.of("Twelve-hour waits are from decision to admit, not from arrival.",
                        "The four-hour rank depends on whether minor units are counted."),
                List.of("Process charts: XmR, limits at the mean plus and minus 2.66 times the mean moving range, ranges screened.",
                        "Quartiles: NTILE within the comparator group; quartile 1 is the best quarter."));
    }
}
