package org.tandem.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.provider.ProviderType;

/** A file a month in the layout of the published sickness absence CSV, and one restated file that is left staged. */
final class SicknessFiles {

    /** Ludworth's absence of March 2025 as restated, a fraction. */
    static final double RESTATED = 0.048;
    static final String RESTATED_PROVIDER = "ZM11";

    private static final List<String> HEADER = List.of("DATE", "NHSE_REGION_CODE", "NHSE_REGION_NAME", "ICS_CODE", "ICS_NAME",
            "ORG_CODE", "ORG_NAME", "ORG_TYPE", "FTE_DAYS_LOST", "FTE_DAYS_AVAILABLE", "SICKNESS_ABSENCE_RATE_PERCENT");
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final LocalDate RESTATED_ON = LocalDate.of(2025, 8, 28);
    private static final Map<ProviderType, String> TYPES = Map.of(ProviderType.ACUTE, "Acute", ProviderType.ACUTE_SPECIALIST, "Acute",
            ProviderType.MENTAL_HEALTH, "Mental Health", ProviderType.COMMUNITY, "Community Provider Trust",
            ProviderType.AMBULANCE, "Ambulance");

    private final List<DemonstrationProvider> providers;
    private final TargetSeries series;
    private final Volumes volumes;

    SicknessFiles(List<DemonstrationProvider> providers, TargetSeries series, Volumes volumes) {
        this.providers = providers;
        this.series = series;
        this.volumes = volumes;
    }

    List<DemonstrationFile> all() {
        List<DemonstrationFile> files = new ArrayList<>(IntStream.range(0, DemonstrationCalendar.MONTHS)
                .mapToObj(m -> file(m, false)).toList());
        files.add(file(DemonstrationCalendar.MONTHS - 1, true));
        return files;
    }

    private DemonstrationFile file(int month, boolean restated) {
        YearMonth when = DemonstrationCalendar.month(month);
        List<List<?>> rows = new ArrayList<>(List.of(HEADER));
        providers.stream().filter(p -> p.isOpenIn(when)).forEach(p -> rows.add(row(p, month, restated)));
        return new DemonstrationFile("nhs_sickness_absence_" + when + (restated ? "_restated" : "") + ".csv",
                DemonstrationLayouts.SICKNESS, restated ? RESTATED_ON : DemonstrationCalendar.sicknessPublished(month), !restated,
                DemonstrationTable.write(rows));
    }

    private List<Object> row(DemonstrationProvider p, int month, boolean restated) {
        long available = volumes.fteDays(p, month);
        double share = restated && p.code().equals(RESTATED_PROVIDER) ? RESTATED : series.share(p, DemonstrationIndicator.SICKNESS, month);
        long lost = Math.round(available * share);
        return List.of(DemonstrationCalendar.month(month).atEndOfMonth().format(BRITISH), p.region(),
                DemonstrationRegions.regions().get(p.region()), p.icb(), DemonstrationRegions.icbs().get(p.icb()), p.code(), p.name(),
                TYPES.get(p.type()), lost, available, percent(lost, available));
    }

    private static BigDecimal percent(long lost, long available) {
        return BigDecimal.valueOf(lost * 100).divide(BigDecimal.valueOf(available), 2, RoundingMode.HALF_UP);
    }
}
