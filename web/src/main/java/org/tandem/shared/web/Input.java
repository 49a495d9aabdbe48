package org.tandem.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** Reads the parameters of a call. What cannot be read is refused with the name of the parameter and what would be right. */
public final class Input {

    private Input() {
    }

    /** A period, null when not given. */
    public static Period period(String name, String text) {
        return read(name, text, Period::parse);
    }

    /** Periods. */
    public static List<Period> periods(String name, List<String> texts) {
        return texts.stream().map(t -> period(name, t)).toList();
    }

    /** A date as 2025-03-31, null when not given. */
    public static LocalDate date(String name, String text) {
        return read(name, text, t -> {
            try {
                return LocalDate.parse(t);
            } catch (DateTimeParseException noDate) {
                throw new IllegalArgumentException("'" + t + "' is not a date. Write it as 2025-03-31.", noDate);
            }
        });
    }

    /** One of the names of an enum, null when not given. */
    public static <E extends Enum<E>> E oneOf(String name, String text, Class<E> type) {
        return read(name, text, t -> Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(t)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + t + "' is not known here. Write one of "
                        + String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()) + ".")));
    }

    /** A whole number, null when not given. */
    public static Integer whole(String name, String text) {
        return read(name, text, t -> {
            try {
                return Integer.valueOf(t);
            } catch (NumberFormatException noNumber) {
                throw new IllegalArgumentException("'" + t + "' is not a whole number.", noNumber);
            }
        });
    }

    /** A finite number, null when not given. */
    public static Double number(String name, String text) {
        return read(name, text, t -> {
            if (!t.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
                throw new IllegalArgumentException("'" + t + "' is not a number such as 0.78.");
            }
            return Double.valueOf(t);
        });
    }

    /** {@code true} or {@code false}, null when not given. */
    public static Boolean flag(String name, String text) {
        return read(name, text, t -> switch (t.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + t + "' is neither true nor false.");
        });
    }

    /** The part of a list that is asked for. */
    public static PageAsked page(String page, String size) {
        Integer number = whole("page", page);
        Integer entries = whole("size", size);
        int n = number == null ? 0 : number;
        int of = entries == null ? PageAsked.USUAL : entries;
        try {
            return new PageAsked(n, of);
        } catch (IllegalArgumentException outside) {
            throw malformed(n < 0 ? "page" : "size", outside.getMessage());
        }
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException wrong) {
            throw malformed(name, wrong.getMessage());
        }
    }

    private static Malformed malformed(String name, String sentence) {
        return new Malformed("The parameter '" + name + "' cannot be read. " + sentence, new Reason(name, sentence));
    }
}
