package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * "Ambulance Quality Indicators: Systems Indicators" ({@code AmbSYS}), time series ({@code .xlsx}).
 *
 * <p>Format: the visible sheets show the area of a drop-down only; the figures stand in the hidden sheet {@code Raw}, one row
 * per month and area: England ({@code ENG}), regions ({@code Y..}) and ambulance services ({@code R..}). Year and the rows of
 * England and regions are formulas, whose stored result is read. The indicators have the codes of the publisher's
 * specification; others than those of {@link #columns()} stand between and behind them.
 * <pre>
 * Concatenated      Year     Month   Reg … Area  Trust              A0    A1   A2 …  A8   A24     A25  A26 …  A140 …
 * 2025-26AUGUSTXX1  2025-26  AUGUST  Y63   XX1   MADE-UP AMBULANCE  8738  4897 4572  771  357945  464  802    4341
 * </pre>
 *
 * <p>Gives, per service and month: mean response times of categories 1 to 4 from the total time and the incidents
 * ({@code AMB_C1_MEAN} = A24 ÷ A8, {@code AMB_C2_MEAN} = A30 ÷ A10, {@code AMB_C3_MEAN} = A33 ÷ A11, {@code AMB_C4_MEAN} = A36 ÷ A12)
 * and their 90th centiles ({@code AMB_C1_P90} = A26, A32, A35, A38), all in seconds; calls answered ({@code AMB_CALLS} = A1) and
 * the mean time to answer ({@code AMB_CALL_MEAN} = A2 ÷ A1); handovers at hospital over 15, 30 and 60 minutes of those with a
 * known time ({@code AMB_HANDOVER_15} = A144 ÷ A140, A145, A146) and their mean ({@code AMB_HANDOVER_MEAN} = A141 ÷ A140),
 * published since October 2023. {@code -} is not reported; no incidents, or no calls because
 * the service did not take part yet: not applicable. The printed mean must be that of
 * the counts; some means of 2017 differ by up to 0.2 per cent.
 *
 * <p>England and regions are not loaded; England of the newest month is compared with the services, and of every other month
 * where it differs. The day of publication is the one named on the sheet {@code Introduction}.
 */
final class AmbulanceReader implements WorkbookReader {

    private static final String SHEET = "Raw";
    private static final String YEAR = "Year";
    private static final String MONTH = "Month";
    private static final String AREA = "Area";
    private static final String ENGLAND = "ENG";
    /** Seconds, and part of the mean, by which a printed mean may differ. */
    private static final double SECONDS = 1;
    private static final double PART = 0.002;

    /** A mean or share: its total or part, what it is of, and the printed mean, empty where none is printed. */
    private record Ratio(String indicator, String total, String of, String printed) {
    }

    private static final List<Ratio> RATIOS = List.of(new Ratio("AMB_C1_MEAN", "A24", "A8", "A25"), new Ratio("AMB_C2_MEAN", "A30", "A10", "A31"),
            new Ratio("AMB_C3_MEAN", "A33", "A11", "A34"), new Ratio("AMB_C4_MEAN", "A36", "A12", "A37"), new Ratio("AMB_CALL_MEAN", "A2", "A1", "A3"),
            new Ratio("AMB_HANDOVER_MEAN", "A141", "A140", "A142"), new Ratio("AMB_HANDOVER_15", "A144", "A140", ""),
            new Ratio("AMB_HANDOVER_30", "A145", "A140", ""), new Ratio("AMB_HANDOVER_60", "A146", "A140", ""));
    private static final Map<String, String> ALONE = new TreeMap<>(Map.of("AMB_C1_P90", "A26", "AMB_C2_P90", "A32", "AMB_C3_P90", "A35",
            "AMB_C4_P90", "A38", "AMB_CALLS", "A1"));

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.AMBULANCE_SYSTEMS);
    }

    @Override
    public List<String> columns() {
        return List.of(YEAR, MONTH, AREA, "A1", "A2", "A3", "A8", "A10", "A11", "A12", "A24", "A25", "A26", "A30", "A31", "A32", "A33", "A34", "A35",
                "A36", "A37", "A38", "A140", "A141", "A142", "A144", "A145", "A146");
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        return sheets.stream().filter(s -> s.name().equals(SHEET)).findFirst().flatMap(s -> s.rows().stream()
                .map(r -> new SheetStart.Found(r, new Header(r))).filter(f -> f.header().hasFirstInOrder(columns())).findFirst().map(found -> {
                    sheets.stream().flatMap(o -> o.labelled("Published").stream()).map(r -> r.cell(0)).filter(c -> c.matches("\\d{5}"))
                            .findFirst().ifPresent(c -> into.date(DateUtil.getLocalDateTime(Double.parseDouble(c)).toLocalDate()));
                    return new Plan(Layout.AMBULANCE_SYSTEMS, List.of(Table.withResults(s.name(), found.row().number(), new Rows(found.header(), into))));
                }));
    }

    private static final class Rows extends HeadedRows {

        private final Map<Period, Map<String, Counts>> sums = new TreeMap<>();
        private final Map<Period, CsvRow> england = new TreeMap<>();

        Rows(Header header, Collected into) {
            super(header, into);
        }

        @Override
        public void row(CsvRow row) {
            String area = header.cell(row, AREA);
            if (area.matches("Y\\d\\d") || area.isEmpty() && header.cell(row, "A1").isEmpty()) {
                into.ignore();
                return;
            }
            Period month = month(row);
            into.once(area + month, area + " in " + month, row);
            if (area.equals(ENGLAND)) {
                england.put(month, row);
                into.ignore();
                return;
            }
            service(row, header.code(row, AREA), month);
        }

        private void service(CsvRow row, String code, Period month) {
            Map<String, Figure> figures = new TreeMap<>();
            Map<String, Counts> counts = new TreeMap<>();
            for (Ratio r : RATIOS) {
                ratio(row, r).ifPresent(c -> {
                    figures.put(r.indicator(), c.counts().isPresent() ? c.figure() : Figure.notReported());
                    c.counts().ifPresent(n -> counts.put(r.indicator(), n));
                });
            }
            boolean began = figures.getOrDefault("AMB_CALL_MEAN", Figure.notReported()).isPresent();
            ALONE.forEach((indicator, column) -> {
                Figure own = number(row, column);
                figures.put(indicator, began || !own.isPresent() ? own : new Figure.Absent(FigureState.NOT_APPLICABLE));
            });
            figures.forEach((indicator, figure) -> into.add(new Observation(indicator, code, month, figure, row.number())));
            counts.forEach((indicator, n) -> sums.computeIfAbsent(month, m -> new TreeMap<>()).merge(indicator, n, Counts::plus));
        }

        /** Empty where the publisher did not yet ask for it. */
        private Optional<Counted> ratio(CsvRow row, Ratio ratio) {
            String cell = header.cell(row, ratio.of());
            boolean handover = ratio.of().equals("A140");
            if (handover && (cell.isEmpty() || cell.equals("-"))) {
                return Optional.empty();
            }
            Counted counted = new Counted(number(row, ratio.total()), number(row, ratio.of()));
            if (ratio.printed().isEmpty()) {
                atMostAll(row, ratio, counted);
            } else {
                printed(row, ratio, counted.figure());
            }
            return Optional.of(counted);
        }

        private void atMostAll(CsvRow row, Ratio ratio, Counted counted) {
            if (counted.counts().filter(c -> c.numerator() > c.denominator()).isPresent()) {
                throw header.bad(row, ratio.total(), "MORE_THAN_ALL", "The handovers over a time are at most all handovers with a known time.");
            }
        }

        private void printed(CsvRow row, Ratio ratio, Figure mean) {
            Figure printed = number(row, ratio.printed());
            if (mean.isPresent() && printed.isPresent()
                    && Math.abs(mean.orThrow() - printed.orThrow()) > Math.max(SECONDS, PART * mean.orThrow())) {
                throw header.bad(row, ratio.printed(), "MEAN_AND_COUNTS_DISAGREE", "The mean of these seconds and incidents is %.0f.".formatted(mean.orThrow()));
            }
        }

        private Figure number(CsvRow row, String column) {
            String cell = header.cell(row, column);
            return cell.equals("-") || cell.equals(".") ? Figure.notReported() : Figure.of(header.decimalFromZero(row, column));
        }

        private Period month(CsvRow row) {
            String month = header.cell(row, MONTH).toUpperCase(Locale.ROOT);
            String year = header.cell(row, YEAR);
            if (!year.matches("20\\d\\d-\\d\\d")) {
                throw new BadRow(row, YEAR, "BAD_PERIOD", "The year is a financial year, written as 2025-26.", year);
            }
            int start = Integer.parseInt(year.substring(0, 4));
            return TitleBlock.month(month + " " + start).map(p -> p.compareTo(Period.month(start, 4)) < 0 ? p.plus(12) : p)
                    .orElseThrow(() -> new BadRow(row, MONTH, "BAD_PERIOD", "The month is written as AUGUST.", month));
        }

        @Override
        public void finish() {
            List<Period> months = new ArrayList<>(sums.keySet());
            for (Period month : months) {
                boolean newest = month.equals(months.get(months.size() - 1));
                try {
                    checks(month).filter(c -> newest || !c.equal()).forEach(into::add);
                } catch (BadRow bad) {
                    throw new FileRefused(bad.problem(), List.of());
                }
            }
        }

        private Stream<TotalCheck> checks(Period month) {
            CsvRow row = england.get(month);
            if (row == null) {
                throw new FileRefused("NO_ENGLAND_ROW", "The sheet 'Raw' has no row for England in " + month + ". Import the workbook as published.");
            }
            return sums.get(month).entrySet().stream().flatMap(e -> {
                Ratio ratio = RATIOS.stream().filter(r -> r.indicator().equals(e.getKey())).findFirst().orElseThrow();
                return new Counted(number(row, ratio.total()), number(row, ratio.of())).counts()
                        .map(c -> new TotalCheck(e.getKey(), month, c, e.getValue())).stream();
            });
        }
    }
}
