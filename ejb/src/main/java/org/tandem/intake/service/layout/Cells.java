package org.tandem.intake.service.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.provider.Place;
import org.tandem.shared.Period;

/** Cells with a meaning, each with the sentence that says what would be right. */
final class Cells {

    static final DateTimeFormatter YYYYMMDD = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    static final DateTimeFormatter DD_MM_YYYY = DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");
    private static final Pattern HALF = Pattern.compile("\\d{1,9}(\\.[05])?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,10})?");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
    private static final int LONGEST_NAME = 200;

    private Cells() {
    }

    static String code(CsvRow row, int column, String name) {
        String text = row.cell(column);
        if (!CODE.matcher(text).matches()) {
            throw new BadRow(row, name, "BAD_CODE", "An organisation code is 3 to 10 capitals and digits, such as RJ1.", text);
        }
        return text;
    }

    static String name(CsvRow row, int column, String name) {
        String text = row.cell(column);
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw new BadRow(row, name, "BAD_NAME", "A name has 1 to " + LONGEST_NAME + " characters.", text);
        }
        return text;
    }

    static String postcodeOrEmpty(CsvRow row, int column, String name) {
        String text = row.cell(column).toUpperCase(Locale.ROOT);
        if (!text.isEmpty() && !POSTCODE.matcher(text).matches()) {
            throw new BadRow(row, name, "BAD_POSTCODE", "A postcode is written as M13 9WL.", text);
        }
        return text;
    }

    static boolean isPostcode(String text) {
        return POSTCODE.matcher(text).matches();
    }

    static double whole(CsvRow row, int column, String name) {
        int whole = row.whole(column);
        if (whole == CsvRow.NOT_WHOLE) {
            throw new BadRow(row, name, "NOT_A_COUNT", "A count is a whole number of 0 or more without separators, such as 1250.", row.cell(column));
        }
        return whole;
    }

    /** A count in which halves are real, because two providers share a patient. */
    static double half(CsvRow row, int column, String name) {
        String text = row.cell(column);
        if (!HALF.matcher(text).matches()) {
            throw new BadRow(row, name, "NOT_A_COUNT", "A count is a number of 0 or more in whole or half patients, such as 12.5.", text);
        }
        return Double.parseDouble(text);
    }

    static double decimal(CsvRow row, int column, String name) {
        String text = row.cell(column);
        if (!DECIMAL.matcher(text).matches()) {
            throw new BadRow(row, name, "NOT_A_NUMBER", "A number is written with a decimal point and without separators, such as 1250.5.", text);
        }
        return Double.parseDouble(text);
    }

    static double decimalFromZero(CsvRow row, int column, String name) {
        double number = decimal(row, column, name);
        if (number < 0) {
            throw new BadRow(row, name, "NEGATIVE", "The number is 0 or more.", row.cell(column));
        }
        return number;
    }

    /** An amount that may have commas between thousands. */
    static double amount(CsvRow row, int column, String name) {
        String text = row.cell(column);
        if (!AMOUNT.matcher(text).matches()) {
            throw new BadRow(row, name, "NOT_A_NUMBER", "An amount is 0 or more, written as 1250 or 1,250.", text);
        }
        return Double.parseDouble(text.replace(",", ""));
    }

    static LocalDate date(CsvRow row, int column, String name, DateTimeFormatter form, String example) {
        try {
            LocalDate date = LocalDate.parse(row.cell(column), form);
            if (date.getYear() >= 1900 && date.getYear() < 2100) {
                return date;
            }
        } catch (DateTimeException notThisForm) {
            // answered below together with dates out of range
        }
        throw new BadRow(row, name, "BAD_DATE", "A date is written as " + example + ".", row.cell(column));
    }

    static Period year(CsvRow row, int column, String name) {
        String text = row.cell(column);
        if (!text.matches("20\\d\\d")) {
            throw new BadRow(row, name, "BAD_PERIOD", "A year is written as 2024.", text);
        }
        return Period.parse(text);
    }

    static Place place(CsvRow row, int latitude, int longitude) {
        double lat = decimal(row, latitude, "latitude");
        double lon = decimal(row, longitude, "longitude");
        if (lat < 49 || lat > 61) {
            throw new BadRow(row, "latitude", "NOT_IN_BRITAIN", "A latitude in Britain lies between 49 and 61.", row.cell(latitude));
        }
        if (lon < -9 || lon > 3) {
            throw new BadRow(row, "longitude", "NOT_IN_BRITAIN", "A longitude in Britain lies between -9 and 3.", row.cell(longitude));
        }
        return new Place(lat, lon);
    }
}
