package org.tandem.it;

/** Figures of one month added up by hand from the columns of the published files. */
final class HandSums {

    private static final String ALL = "A&E attendances ";
    private static final String LATE = "Attendances over 4hrs ";

    private final PrintedTable emergency;
    private final PrintedTable sickness;

    HandSums(String month) {
        emergency = new PrintedTable(RealFile.emergency(month).path(), "Org Code");
        sickness = new PrintedTable(RealFile.sickness(month).path(), "ORG_CODE");
    }

    double numerator(String indicator, String code) {
        return switch (indicator) {
            case "AE_4H_T1" -> denominator(indicator, code)
                    - emergency.sum(code, LATE + "Type 1", LATE + "Booked Appointments Type 1");
            case "AE_4H_ALL" -> denominator(indicator, code) - emergency.sum(code, LATE + "Type 1", LATE + "Type 2",
                    LATE + "Other Department", LATE + "Booked Appointments Type 1", LATE + "Booked Appointments Type 2",
                    LATE + "Booked Appointments Other Department");
            case "AE_12H_DTA" -> emergency.sum(code, "Patients who have waited 12+ hrs from DTA to admission");
            case "SICKNESS" -> sickness.sum(code, "FTE_DAYS_LOST");
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    double denominator(String indicator, String code) {
        return switch (indicator) {
            case "AE_4H_T1" -> emergency.sum(code, ALL + "Type 1", ALL + "Booked Appointments Type 1");
            case "AE_4H_ALL" -> emergency.sum(code, ALL + "Type 1", ALL + "Type 2", ALL + "Other A&E Department",
                    ALL + "Booked Appointments Type 1", ALL + "Booked Appointments Type 2", ALL + "Booked Appointments Other Department");
            case "AE_12H_DTA" -> emergency.sum(code, "Emergency admissions via A&E - Type 1", "Emergency admissions via A&E - Type 2",
                    "Emergency admissions via A&E - Other A&E department");
            case "SICKNESS" -> sickness.sum(code, "FTE_DAYS_AVAILABLE");
            default -> throw new IllegalArgumentException(indicator);
        };
    }
}
