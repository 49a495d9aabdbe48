package org.tandem.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tandem.shared.Period;

/** The other indicators in the own layout {@code tandem-observations}, a file a publication. */
final class ObservationFiles {

    private static final List<String> HEADER = List.of("provider", "indicator", "period", "value", "numerator", "denominator");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** What one indicator counts: {@code each} is the denominator for one A&amp;E attendance of a hospital of that size. */
    private record Count(DemonstrationIndicator indicator, double each, boolean quarterly, Predicate<DemonstrationProvider> who) {
    }

    private static final Predicate<DemonstrationProvider> CANCER = p -> p.isAcute() || p.name().contains("Cancer");

    private final List<DemonstrationProvider> providers;
    private final TargetSeries series;
    private final Volumes volumes;

    ObservationFiles(List<DemonstrationProvider> providers, TargetSeries series, Volumes volumes) {
        this.providers = providers;
        this.series = series;
        this.volumes = volumes;
    }

    List<DemonstrationFile> all() {
        return List.of(
                file("referral_to_treatment", LocalDate.of(2025, 5, 15), List.of(
                        new Count(DemonstrationIndicator.RTT_18W, 3.6, false, DemonstrationProvider::isHospital),
                        new Count(DemonstrationIndicator.RTT_52W, 3.6, false, DemonstrationProvider::isHospital))),
                file("cancer_waiting_times", LocalDate.of(2025, 5, 8), List.of(
                        new Count(DemonstrationIndicator.CWT_28D_FDS, 0.16, false, CANCER),
                        new Count(DemonstrationIndicator.CWT_31D, 0.03, false, CANCER),
                        new Count(DemonstrationIndicator.CWT_62D, 0.02, false, CANCER))),
                file("diagnostic_waits", LocalDate.of(2025, 5, 15), List.of(
                        new Count(DemonstrationIndicator.DM01_6W, 0.75, false, DemonstrationProvider::isHospital))),
                file("beds_overnight", LocalDate.of(2025, 5, 22), List.of(
                        new Count(DemonstrationIndicator.BEDS_GA_OCC, 0.065, true, DemonstrationProvider::isHospital))),
                file("summary_hospital_mortality", LocalDate.of(2025, 8, 14), List.of(
                        new Count(DemonstrationIndicator.SHMI, 0.19, false, DemonstrationProvider::isAcute))));
    }

    private DemonstrationFile file(String name, LocalDate publishedOn, List<Count> counts) {
        List<List<?>> rows = new ArrayList<>(List.of(HEADER));
        counts.forEach(c -> addRows(c, rows));
        return new DemonstrationFile(name + "_2022-04_to_2025-03.csv", DemonstrationLayouts.OBSERVATIONS, publishedOn, true,
                DemonstrationTable.write(rows));
    }

    private void addRows(Count count, List<List<?>> rows) {
        int step = count.quarterly() ? MONTHS_OF_A_QUARTER : 1;
        for (int month = step - 1; month < DemonstrationCalendar.MONTHS; month += step) {
            for (DemonstrationProvider p : providers) {
                if (count.who().test(p) && p.isOpenIn(DemonstrationCalendar.month(month))) {
                    rows.add(row(count, p, month));
                }
            }
        }
    }

    private List<Object> row(Count count, DemonstrationProvider p, int month) {
        String denominatorOf = count.indicator().name().startsWith("RTT") ? "RTT" : count.indicator().name();
        long denominator = volumes.of(denominatorOf, count.each(), p, month);
        long numerator = Math.round(denominator * series.share(p, count.indicator(), month));
        Period period = DemonstrationCalendar.period(month);
        return List.of(p.code(), count.indicator(), count.quarterly() ? period.endQuarter() : period, "", numerator, denominator);
    }
}
