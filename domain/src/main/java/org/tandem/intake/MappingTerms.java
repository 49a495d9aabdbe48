package org.tandem.intake;

import java.util.Objects;

/**
 * How the columns of a source's file are read as the own layout.
 *
 * @param name    of the source
 * @param header  of its files
 * @param columns the column of the source for each column of the own layout
 * @param fixed   what holds for every row of a file
 * @param percent whether values of shares are written as 0–100
 * @param divisor by which all other values are divided, such as 1000 for metres that are wanted in kilometres; empty for values as
 *                they stand. Numerators and denominators always are
 */
public record MappingTerms(String name, SourceHeader header, Columns columns, Fixed fixed, boolean percent, String divisor) {

    /** Names of columns of the source, empty where it has none. */
    public record Columns(String provider, String indicator, String period, String value, String numerator, String denominator) {

        public Columns {
            provider = orEmpty(provider);
            indicator = orEmpty(indicator);
            period = orEmpty(period);
            value = orEmpty(value);
            numerator = orEmpty(numerator);
            denominator = orEmpty(denominator);
        }
    }

    /** Indicator and period that are no column, empty where they are one. */
    public record Fixed(String indicator, String period) {

        public Fixed {
            indicator = orEmpty(indicator);
            period = orEmpty(period);
        }
    }

    public MappingTerms {
        name = orEmpty(name);
        Objects.requireNonNull(header, "A mapping needs the header of its files.");
        Objects.requireNonNull(columns, "A mapping needs its columns.");
        Objects.requireNonNull(fixed, "A mapping says what is fixed, which may be nothing.");
        divisor = orEmpty(divisor);
    }

    /** Of values as they stand. */
    public MappingTerms(String name, SourceHeader header, Columns columns, Fixed fixed, boolean percent) {
        this(name, header, columns, fixed, percent, "");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
