package org.tandem.demonstration;

import org.tandem.indicator.Topic;

/**
 * How an indicator behaves in the made-up country. Numbers are per cent: the middle at the start, its change a year, what
 * the worst winter month adds, the spread between providers and the spread between the months of one provider. A relative
 * spread multiplies, which gives the long tail of waits; the spread is then a part of the middle.
 */
enum DemonstrationIndicator {
    AE_4H_ALL(Topic.URGENT_CARE, true, 72.6, 0.5, -3.0, 4.2, false, 0.45),
    AE_12H_DTA(Topic.URGENT_CARE, false, 10.0, 0.3, 3.0, 0.45, true, 0.5),
    SICKNESS(Topic.WORKFORCE, false, 5.05, 0.0, 0.45, 0.38, false, 0.06),
    RTT_18W(Topic.ELECTIVE, true, 59.4, 0.3, -0.5, 4.3, false, 0.25),
    RTT_52W(Topic.ELECTIVE, false, 4.2, -0.5, 0.1, 0.42, true, 0.06),
    CWT_28D_FDS(Topic.CANCER, true, 74.5, 0.8, -1.2, 3.8, false, 0.8),
    CWT_31D(Topic.CANCER, true, 90.8, 0.2, -0.6, 2.6, false, 0.6),
    CWT_62D(Topic.CANCER, true, 65.5, 0.9, -1.8, 6.3, false, 1.0),
    DM01_6W(Topic.DIAGNOSTICS, false, 24.0, -1.2, 1.2, 0.38, true, 0.5),
    BEDS_GA_OCC(Topic.FLOW, false, 92.4, 0.1, 1.6, 2.1, false, 0.5),
    SHMI(Topic.MORTALITY, false, 100.0, 0.0, 0.0, 6.0, false, 0.6);

    final Topic topic;
    final boolean higherBetter;
    final double middle;
    final double changeAYear;
    final double winter;
    final double spread;
    final boolean relative;
    final double monthly;

    DemonstrationIndicator(Topic topic, boolean higherBetter, double middle, double changeAYear, double winter, double spread,
                           boolean relative, double monthly) {
        this.topic = topic;
        this.higherBetter = higherBetter;
        this.middle = middle;
        this.changeAYear = changeAYear;
        this.winter = winter;
        this.spread = spread;
        this.relative = relative;
        this.monthly = monthly;
    }

    /** Per cent of a provider that stands {@code level} standard deviations above the middle, before monthly noise. */
    double percentAt(double level, int month) {
        double centre = middle + changeAYear * month / 12 + winter * DemonstrationCalendar.winter(month);
        double better = higherBetter ? level : -level;
        return relative ? centre * StrictMath.exp(spread * better) : centre + spread * better;
    }
}
