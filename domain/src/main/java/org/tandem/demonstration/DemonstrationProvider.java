package org.tandem.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.tandem.indicator.Topic;
import org.tandem.provider.ProviderType;

/**
 * An invented provider, a row of {@code providers.csv}.
 *
 * @param code          four characters
 * @param name          in readable capitals
 * @param latitude      degrees north on the imaginary map
 * @param longitude     degrees east on the imaginary map
 * @param closed        last day, null while open
 * @param attendances   usual A&amp;E attendances a month, all types; 0 without A&amp;E
 * @param type1Share    part of them in a major department, 0–1
 * @param fte           staff in full-time equivalents
 * @param urban         part of its patients who live in towns, 0–1
 * @param deprivation   index of multiple deprivation of its patients
 * @param kin           providers with the same kin are alike in what they cannot soon change
 * @param emergencyFrom first month with A&amp;E figures
 * @param levels        how far above (below) the middle it usually stands in a topic, in standard deviations
 */
record DemonstrationProvider(String code, String name, ProviderType type, String region, String icb, double latitude,
                             double longitude, LocalDate opened, LocalDate closed, int attendances, double type1Share, int fte,
                             double urban, double deprivation, String kin, YearMonth emergencyFrom, Map<Topic, Double> levels) {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Map<Topic, String> COLUMNS = Map.of(Topic.URGENT_CARE, "urgentCare", Topic.ELECTIVE, "elective",
            Topic.CANCER, "cancer", Topic.DIAGNOSTICS, "diagnostics", Topic.WORKFORCE, "workforce");

    /** All of them, in the order of the table. */
    static List<DemonstrationProvider> all() {
        return DemonstrationTable.read("providers.csv").stream().map(DemonstrationProvider::of).toList();
    }

    private static DemonstrationProvider of(CSVRecord r) {
        Map<Topic, Double> levels = new EnumMap<>(Topic.class);
        COLUMNS.forEach((topic, column) -> levels.put(topic, Double.valueOf(r.get(column))));
        return new DemonstrationProvider(r.get("code"), r.get("name"), ProviderType.valueOf(r.get("type")), r.get("region"),
                r.get("icb"), Double.parseDouble(r.get("latitude")), Double.parseDouble(r.get("longitude")),
                LocalDate.parse(r.get("opened"), COMPACT), r.get("closed").isEmpty() ? null : LocalDate.parse(r.get("closed"), COMPACT),
                Integer.parseInt(r.get("attendances")), Integer.parseInt(r.get("type1Share")) / 100.0,
                Integer.parseInt(r.get("fte")), Integer.parseInt(r.get("urban")) / 100.0,
                Double.parseDouble(r.get("deprivation")), r.get("kin"),
                r.get("emergencyFrom").isEmpty() ? DemonstrationCalendar.FIRST : YearMonth.parse(r.get("emergencyFrom")), levels);
    }

    /** Number within the set, from its code. */
    int number() {
        return Integer.parseInt(code.substring(2));
    }

    /** The only postcode of its own district; the area ZZ does not exist. */
    String postcode() {
        return "ZZ" + number() + " 1AA";
    }

    boolean isOpenIn(YearMonth month) {
        return closed == null || closed.isAfter(month.atDay(1));
    }

    boolean reportsEmergencyCareIn(YearMonth month) {
        return attendances > 0 && isOpenIn(month) && !month.isBefore(emergencyFrom);
    }

    boolean isAcute() {
        return type == ProviderType.ACUTE;
    }

    boolean isHospital() {
        return isAcute() || type == ProviderType.ACUTE_SPECIALIST;
    }
}
