package org.tandem.demonstration;

import java.time.YearMonth;
import java.util.List;

/** How much providers do in a month: whole numbers that follow their size, the season and a little noise. */
final class Volumes {

    private static final double ATTENDANCES_FOR_AN_FTE = 1.45;
    private static final double SWING = 0.02;
    private static final double FTE_DAYS = 30.4;

    private final Noise noise;
    private final List<DemonstrationProvider> providers;

    Volumes(Noise noise, List<DemonstrationProvider> providers) {
        this.noise = noise;
        this.providers = providers;
    }

    /** A&amp;E attendances of all types; one in fifty fewer in the worst winter month. */
    long attendances(DemonstrationProvider provider, int month) {
        double season = 1 - 0.02 * DemonstrationCalendar.winter(month) + 0.0006 * month;
        return swung(provider, "attendances", month, withPredecessors(provider, month, false) * season);
    }

    /** Days of staff who were due to work. */
    long fteDays(DemonstrationProvider provider, int month) {
        return swung(provider, "fte", month, withPredecessors(provider, month, true) * FTE_DAYS * (1 + 0.001 * month));
    }

    /** Of something that goes with the size of the hospital; {@code each} is its number for one A&amp;E attendance. */
    long of(String what, double each, DemonstrationProvider provider, int month) {
        return swung(provider, what, month, withPredecessors(provider, month, true) * ATTENDANCES_FOR_AN_FTE * each);
    }

    private double withPredecessors(DemonstrationProvider provider, int month, boolean staff) {
        YearMonth when = DemonstrationCalendar.month(month);
        double size = staff ? provider.fte() : provider.attendances();
        for (DemonstrationProvider other : providers) {
            if (DemonstrationMerger.ALL.stream().anyMatch(m -> m.adds(other.code(), provider.code(), when))) {
                size += staff ? other.fte() : other.attendances();
            }
        }
        return size;
    }

    private long swung(DemonstrationProvider provider, String what, int month, double usual) {
        return Math.round(usual * (1 + SWING * noise.normal(provider.code() + what, month)));
    }
}
