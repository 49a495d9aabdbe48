package org.tandem.intake.service.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.shared.Period;

/** The titles above a table: {@code Period:}, {@code Published:} and {@code Revised:}. */
record TitleBlock(SheetStart sheet) {

    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})[ -](\\d{4}|\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("([A-Za-z]{3,9}) to ([A-Za-z]{3,9}) (\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}),? (\\d{4})");
    private static final int CENTURY = 2000;

    /** A month, or the three months of a financial quarter. */
    Period period() {
        CsvRow row = sheet.labelled("Period:").orElseThrow(() -> new FileRefused("NO_PERIOD", "The sheet '" + sheet.name()
                + "' has no line 'Period:' above its table. Import the workbook as published."));
        String text = row.cell(0).replaceAll("\\s+", " ");
        return month(text).or(() -> quarter(text)).orElseThrow(() -> new FileRefused(new org.tandem.intake.Problem(row.number(), "Period:",
                "BAD_PERIOD", "The period is written as March 2025, or as January to March 2025.", text), java.util.List.of()));
    }

    static Optional<Period> month(String text) {
        Matcher m = MONTH.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(2));
        return month(m, 1).map(month -> Period.month(year < 100 ? CENTURY + year : year, month.getValue()));
    }

    private static Optional<Period> quarter(String text) {
        Matcher m = QUARTER.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<Month> first = month(m, 1);
        return month(m, 2).filter(last -> first.isPresent() && first.get().plus(2) == last && last.getValue() % 3 == 0)
                .map(last -> Period.month(Integer.parseInt(m.group(3)), last.getValue()).endQuarter());
    }

    private static Optional<Month> month(Matcher m, int group) {
        String name = m.group(group).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values()).filter(each -> each.name().equals(name) || each.name().substring(0, 3).equals(name)).findFirst();
    }

    /** Whether the workbook replaces an earlier one. */
    boolean isRevised() {
        return sheet.labelled("Revised:").filter(r -> !r.cell(0).isEmpty()).isPresent();
    }

    /** The day of the revision, or of the first publication; empty where the block names none. */
    Optional<LocalDate> publishedOn() {
        String label = isRevised() ? "Revised:" : "Published:";
        return sheet.labelled(label).filter(r -> !r.cell(0).isEmpty()).map(r -> day(r, label));
    }

    private static LocalDate day(CsvRow row, String label) {
        Matcher m = DAY.matcher(row.cell(0).replaceAll("\\s+", " "));
        try {
            if (m.matches() && month(m, 2).isPresent()) {
                return LocalDate.of(Integer.parseInt(m.group(3)), month(m, 2).get(), Integer.parseInt(m.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            // answered below together with other texts
        }
        throw new FileRefused(new org.tandem.intake.Problem(row.number(), label, "BAD_DATE", "A date is written as 9th May 2025.", row.cell(0)), java.util.List.of());
    }
}
