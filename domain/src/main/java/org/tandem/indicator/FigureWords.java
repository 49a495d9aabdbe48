package org.tandem.indicator;

import static org.tandem.shared.NumberWords.decimals;

import java.util.List;

/** How figures are written for people, by the kind of their number: the same on pages, in sentences and in papers. */
public final class FigureWords {

    private static final double PER_CENT = 100;
    private static final int MOST_DECIMALS = 6;
    private static final double WHOLE = 1e-9;

    private FigureWords() {
    }

    /** A number in the unit of its kind: {@code 61.2 %}. */
    public static String of(double value, IndicatorKind kind) {
        return kind == IndicatorKind.MONEY ? money(value) : written(value, kind, places(kind));
    }

    /** A target; a share without a decimal where it has none: {@code 78 %}. */
    public static String target(double value, IndicatorKind kind) {
        boolean whole = kind == IndicatorKind.PROPORTION && Math.abs(PER_CENT * value - Math.rint(PER_CENT * value)) < WHOLE;
        return whole ? written(value, kind, 0) : of(value, kind);
    }

    /** Two figures; where they differ, with as many decimals as it takes to tell them apart. */
    public static List<String> apart(double one, double other, IndicatorKind kind) {
        List<String> texts = List.of(of(one, kind), of(other, kind));
        for (int more = places(kind) + 1; one != other && texts.get(0).equals(texts.get(1)) && more <= MOST_DECIMALS; more++) {
            texts = kind == IndicatorKind.MONEY ? List.of("£" + decimals(one, 0), "£" + decimals(other, 0))
                    : List.of(written(one, kind, more), written(other, kind, more));
        }
        return texts;
    }

    private static String written(double value, IndicatorKind kind, int places) {
        return kind == IndicatorKind.PROPORTION ? decimals(value * PER_CENT, places) + " %" : decimals(value, places);
    }

    private static int places(IndicatorKind kind) {
        return switch (kind) {
            case PROPORTION, RATE, MEAN -> 1;
            case RATIO -> 2;
            case COUNT, MONEY -> 0;
        };
    }

    private static String money(double pounds) {
        double size = Math.abs(pounds);
        String sign = pounds < 0 ? "−£" : "£";
        if (size >= 1_000_000) {
            return sign + decimals(size / 1_000_000, 1) + "m";
        }
        return size >= 10_000 ? sign + decimals(size / 1_000, 0) + "k" : sign + decimals(size, 0);
    }
}
