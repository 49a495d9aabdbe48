package org.tandem.demonstration;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A file a month in the layout of the published A&amp;E CSV, with its TOTAL row. */
final class EmergencyFiles {

    private static final List<String> HEADER = List.of("Period", "Org Code", "Parent Org", "Org name", "A&E attendances Type 1",
            "A&E attendances Type 2", "A&E attendances Other A&E Department", "A&E attendances Booked Appointments Type 1",
            "A&E attendances Booked Appointments Type 2", "A&E attendances Booked Appointments Other Department",
            "Attendances over 4hrs Type 1", "Attendances over 4hrs Type 2", "Attendances over 4hrs Other Department",
            "Attendances over 4hrs Booked Appointments Type 1", "Attendances over 4hrs Booked Appointments Type 2",
            "Attendances over 4hrs Booked Appointments Other Department",
            "Patients who have waited 4-12 hs from DTA to admission", "Patients who have waited 12+ hrs from DTA to admission",
            "Emergency admissions via A&E - Type 1", "Emergency admissions via A&E - Type 2",
            "Emergency admissions via A&E - Other A&E department", "Other emergency admissions");
    private static final int COUNTS = 18;

    private final List<DemonstrationProvider> providers;
    private final TargetSeries series;
    private final Volumes volumes;

    EmergencyFiles(List<DemonstrationProvider> providers, TargetSeries series, Volumes volumes) {
        this.providers = providers;
        this.series = series;
        this.volumes = volumes;
    }

    List<DemonstrationFile> all() {
        return IntStream.range(0, DemonstrationCalendar.MONTHS).mapToObj(this::file).toList();
    }

    private DemonstrationFile file(int month) {
        YearMonth when = DemonstrationCalendar.month(month);
        String name = when.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        List<List<?>> rows = new ArrayList<>(List.of(HEADER));
        long[] total = new long[COUNTS];
        for (DemonstrationProvider p : providers) {
            if (p.reportsEmergencyCareIn(when)) {
                List<Long> counts = counts(p, month);
                IntStream.range(0, COUNTS).forEach(i -> total[i] += counts.get(i));
                rows.add(row(period(name, when), p, counts));
            }
        }
        List<Object> last = new ArrayList<>(List.of("TOTAL", "TOTAL", "TOTAL", "TOTAL"));
        Arrays.stream(total).forEach(last::add);
        rows.add(last);
        return new DemonstrationFile("Monthly-AE-%s-%d.csv".formatted(name, when.getYear()), DemonstrationLayouts.EMERGENCY,
                DemonstrationCalendar.emergencyPublished(month), true, DemonstrationTable.write(rows));
    }

    private static String period(String name, YearMonth when) {
        return "MSitAE-" + name.toUpperCase(Locale.ROOT) + "-" + when.getYear();
    }

    private List<Long> counts(DemonstrationProvider p, int month) {
        double within4 = p.type1Share() > 0 ? series.share(p, DemonstrationIndicator.AE_4H_ALL, month) : 0.968;
        return new EmergencyMonth(p, volumes.attendances(p, month), within4,
                series.share(p, DemonstrationIndicator.AE_12H_DTA, month)).counts();
    }

    private static List<Object> row(String period, DemonstrationProvider p, List<Long> counts) {
        List<Object> row = new ArrayList<>(List.of(period, p.code(),
                "NHS ENGLAND " + DemonstrationRegions.regions().get(p.region()).toUpperCase(Locale.ROOT),
                p.name().toUpperCase(Locale.ROOT)));
        row.addAll(counts);
        return row;
    }
}
