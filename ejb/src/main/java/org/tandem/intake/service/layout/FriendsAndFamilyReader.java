package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.intake.Layout;
import org.tandem.intake.Observation;
import org.tandem.intake.TotalCheck;
import org.tandem.intake.TotalCheck.Counts;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Monthly workbook ({@code .xlsm}) of the "A&amp;E Friends and Family Test", as published until 2020. Its macros are not looked at.
 *
 * <p>Format: the title with the month on the sheet {@code Notes}; the sheets {@code Trusts} and {@code Sites}, each with a
 * header on two rows, where the names of the answers stand below {@code Breakdown of Responses}; then England, a row
 * {@code Selection (excluding suppressed data)} of formulas, and one row a trust or site. {@code *} is suppressed, {@code NA}
 * stands where nobody answered.
 * <pre>
 * Region (LO) Code  Trust Code  Trust Name     Total Responses  Total Eligible  Response Rate  Percentage Recommended  …  Breakdown of Responses
 *                                                                                                                         Extremely Likely  Likely …
 *                               England        151767           1225392         0.12           0.85                       99629             28973
 * Q71               XX1         MADE-UP TRUST  1911             10077           0.19           0.93                       1380              389
 * </pre>
 *
 * <p>Gives {@code FFT_AE_POSITIVE} (answers extremely likely and likely, of all answers) and {@code FFT_AE_RESPONSE} (answers,
 * of the patients who could answer). Where only the answers are suppressed, the printed share is taken with its total. Sites,
 * also those without a code ({@code XXX}), are not loaded; their answers must add up to those of the trust.
 *
 * <p>Refused: one trust or site twice. The day of publication does not stand in the file and must be given.
 */
final class FriendsAndFamilyReader implements WorkbookReader {

    private static final Pattern TITLE = Pattern.compile(".*Friends and Family Test.* - ([A-Za-z]+ \\d{4})\\s*");
    private static final String CODE = "Trust Code";
    private static final String NAME = "Trust Name";
    private static final String SITE = "Site Code";
    private static final String SITE_NAME = "Site Name";
    private static final String RESPONSES = "Total Responses";
    private static final String ELIGIBLE = "Total Eligible";
    private static final String RATE = "Response Rate";
    private static final String RECOMMENDED = "Percentage Recommended";
    private static final List<String> ANSWERS = List.of("Extremely Likely", "Likely", "Neither", "Unlikely", "Extremely Unlikely", "Don't Know");
    private static final double TOLERANCE = 1e-6;

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.FRIENDS_AND_FAMILY_AE);
    }

    @Override
    public List<String> columns() {
        List<String> names = new ArrayList<>(List.of(CODE, NAME, RESPONSES, ELIGIBLE, RATE, RECOMMENDED));
        names.addAll(ANSWERS);
        return names;
    }

    @Override
    public Optional<Plan> recognise(List<SheetStart> sheets, Collected into) {
        Optional<SheetStart.Found> trusts = header(sheets, "Trusts", CODE);
        Optional<SheetStart.Found> sites = header(sheets, "Sites", SITE);
        Optional<Period> month = sheets.stream().flatMap(s -> s.rows().stream()).flatMap(r -> r.cells().stream()).map(TITLE::matcher)
                .filter(Matcher::matches).flatMap(m -> TitleBlock.month(m.group(1)).stream()).findFirst();
        if (trusts.isEmpty() || sites.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        Trusts ofTrusts = new Trusts(trusts.get().header(), month.get(), into);
        return Optional.of(new Plan(Layout.FRIENDS_AND_FAMILY_AE, List.of(
                new Table("Sites", sites.get().row().number(), new Sites(sites.get().header(), ofTrusts, into)),
                new Table("Trusts", trusts.get().row().number(), ofTrusts))));
    }

    /** The lower row of the header with the names of the upper one where it has none itself. */
    private Optional<SheetStart.Found> header(List<SheetStart> sheets, String sheet, String key) {
        List<CsvRow> rows = sheets.stream().filter(s -> s.name().equals(sheet)).findFirst().map(SheetStart::rows).orElse(List.of());
        for (int i = 1; i < rows.size(); i++) {
            Header header = new Header(joined(rows.get(i - 1), rows.get(i)));
            if (header.hasInOrder(columns()) && header.has(key)) {
                return Optional.of(new SheetStart.Found(rows.get(i), header));
            }
        }
        return Optional.empty();
    }

    private static CsvRow joined(CsvRow upper, CsvRow lower) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.width(), lower.width()); i++) {
            cells.add(lower.cell(i).isEmpty() ? upper.cell(i) : lower.cell(i));
        }
        return new CsvRow(lower.number(), cells);
    }

    /** England, the sum without suppressed rows, and rows without anything. */
    private static boolean isTotal(Header header, CsvRow row, String name) {
        return header.cell(row, CODE).isEmpty()
                && (header.cell(row, name).matches("England|Selection.*") || header.cell(row, RESPONSES).isEmpty());
    }

    private static final class Sites extends HeadedRows {

        private final Trusts trusts;

        Sites(Header header, Trusts trusts, Collected into) {
            super(header, into);
            this.trusts = trusts;
        }

        @Override
        public void row(CsvRow row) {
            into.ignore();
            if (!isTotal(header, row, SITE_NAME)) {
                String site = header.cell(row, SITE) + header.cell(row, SITE_NAME);
                into.once("site " + site, "the site " + site, row);
                trusts.site(header.cell(row, CODE), row.whole(header.column(RESPONSES)));
            }
        }
    }

    private static final class Trusts extends HeadedRows {

        private final Period month;
        private final Map<String, Integer> bySite = new HashMap<>();
        private Counts positive = new Counts(0, 0);
        private Counts answered = new Counts(0, 0);
        private CsvRow england;

        Trusts(Header header, Period month, Collected into) {
            super(header, into);
            this.month = month;
        }

        void site(String trust, int responses) {
            bySite.merge(trust, Math.max(0, responses), Integer::sum);
        }

        @Override
        public void row(CsvRow row) {
            if (isTotal(header, row, NAME)) {
                england = header.cell(row, NAME).equals("England") ? row : england;
                into.ignore();
                return;
            }
            String code = header.code(row, CODE);
            double responses = header.whole(row, RESPONSES);
            double eligible = header.whole(row, ELIGIBLE);
            check(row, code, responses, eligible);
            Map<String, Figure> figures = new LinkedHashMap<>();
            figures.put("FFT_AE_POSITIVE", positive(row, responses));
            figures.put("FFT_AE_RESPONSE", Figure.ofCounts(responses, eligible));
            into.once(code, "the trust " + code, row);
            figures.forEach((indicator, figure) -> into.add(new Observation(indicator, code, month, figure, row.number())));
            answered = answered.plus(new Counts(responses, eligible));
            if (figures.get("FFT_AE_POSITIVE") instanceof Figure.Present p) {
                positive = positive.plus(new Counts(p.numerator().orElseThrow(), responses));
            }
        }

        private void check(CsvRow row, String code, double responses, double eligible) {
            if (responses > eligible) {
                throw header.bad(row, RESPONSES, "MORE_THAN_ALL", "Those who answered are at most those who could.");
            }
            if (responses != bySite.getOrDefault(code, 0)) {
                throw header.bad(row, RESPONSES, "SITES_DISAGREE", "The sites of the trust have %d answers together.".formatted(bySite.getOrDefault(code, 0)));
            }
            if (eligible > 0 && Math.abs(header.decimal(row, RATE) - responses / eligible) > TOLERANCE) {
                throw header.bad(row, RATE, "RATE_AND_COUNTS_DISAGREE", "The rate of these answers is %.4f.".formatted(responses / eligible));
            }
        }

        private Figure positive(CsvRow row, double responses) {
            String printed = header.cell(row, RECOMMENDED);
            if (responses == 0) {
                return new Figure.Absent(FigureState.NOT_APPLICABLE);
            }
            if (printed.equals("*")) {
                return new Figure.Absent(FigureState.SUPPRESSED);
            }
            double share = header.decimalFromZero(row, RECOMMENDED);
            if (row.cell(header.column(ANSWERS.get(0))).equals("*")) {
                return present(row, share, share * responses, responses);
            }
            double all = ANSWERS.stream().mapToDouble(a -> header.whole(row, a)).sum();
            double likely = ANSWERS.subList(0, 2).stream().mapToDouble(a -> header.whole(row, a)).sum();
            if (all != responses || Math.abs(likely / responses - share) > TOLERANCE) {
                throw new BadRow(row, RECOMMENDED, "RATE_AND_COUNTS_DISAGREE", "The answers add up to %.0f, of which %.4f recommend.".formatted(all, likely / all), printed);
            }
            return present(row, share, likely, responses);
        }

        private Figure present(CsvRow row, double share, double likely, double responses) {
            if (share > 1) {
                throw header.bad(row, RECOMMENDED, "OUT_OF_RANGE", "The share is a fraction from 0 to 1.");
            }
            return new Figure.Present(share, OptionalDouble.of(likely), OptionalDouble.of(responses));
        }

        @Override
        public void finish() {
            if (england == null) {
                throw new FileRefused("NO_ENGLAND_ROW", "The sheet 'Trusts' has no row for England above the trusts. Import the workbook as published.");
            }
            try {
                double all = header.whole(england, RESPONSES);
                double likely = ANSWERS.subList(0, 2).stream().mapToDouble(a -> header.whole(england, a)).sum();
                into.add(new TotalCheck("FFT_AE_POSITIVE", month, new Counts(likely, all), positive));
                into.add(new TotalCheck("FFT_AE_RESPONSE", month, new Counts(all, header.whole(england, ELIGIBLE)), answered));
            } catch (BadRow bad) {
                throw new FileRefused(bad.problem(), List.of());
            }
        }
    }
}
