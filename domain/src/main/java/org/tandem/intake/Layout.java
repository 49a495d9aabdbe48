package org.tandem.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file format that can be imported. It is recognised from the content of a file, never from its name.
 *
 * <p>The rank decides between two releases of the same day over the same figure: a revised workbook (30) goes before a
 * workbook (20), a workbook before a CSV file (10).
 */
public enum Layout {
    ODS_TRUSTS("ods-trusts", "ODS list of NHS trusts (etr.csv)", "Organisation Data Service", Ranks.CSV),
    ODS_SUCCESSORS("ods-successors", "ODS list of successors", "Organisation Data Service", Ranks.CSV),
    TRUST_TYPES("trust-types", "Trusts by CQC primary inspection category", "Care Quality Commission", Ranks.CSV),
    POSTCODE_PLACES("postcode-places", "Coordinates of postcodes", "Office for National Statistics", Ranks.CSV),
    TRUST_PLACES("trust-places", "Coordinates of trusts", "Organisation Data Service", Ranks.CSV),
    PEER_FINDER("peer-finder", "NHS Trust Peer Finder, Appendix A", "NHS England", Ranks.CSV),
    AE_MONTHLY("ae-monthly", "A&E attendances and emergency admissions, monthly CSV (booked attendances apart, added up)", "NHS England", Ranks.CSV),
    AE_WORKBOOK("ae-workbook", "A&E attendances and emergency admissions, provider workbook (booked attendances included)", "NHS England", Ranks.WORKBOOK),
    AE_WORKBOOK_REVISED("ae-workbook-revised", "A&E attendances and emergency admissions, revised provider workbook", "NHS England", Ranks.REVISED_WORKBOOK),
    RTT_FULL_EXTRACT("rtt-full-extract", "Referral to treatment waiting times, full extract", "NHS England", Ranks.CSV),
    CANCER_EXTRACT("cancer-extract", "Cancer waiting times, provider extract", "NHS England", Ranks.WORKBOOK),
    CANCER_WORKBOOK("cancer-workbook", "Cancer waiting times, monthly provider workbook", "NHS England", Ranks.WORKBOOK),
    CANCER_COMBINED("cancer-combined", "Cancer waiting times, combined workbook, not yet seen on a published file", "NHS England", Ranks.WORKBOOK),
    BEDS_OVERNIGHT("beds-overnight", "Beds open overnight (KH03)", "NHS England", Ranks.WORKBOOK),
    BEDS_OVERNIGHT_REVISED("beds-overnight-revised", "Beds open overnight (KH03), revised", "NHS England", Ranks.REVISED_WORKBOOK),
    DIAGNOSTICS_EXTRACT("diagnostics-extract", "Diagnostics waiting times (DM01), full extract, not yet seen on a published file", "NHS England", Ranks.CSV),
    SHMI_TRUSTS("shmi-trusts", "Summary Hospital-level Mortality Indicator (SHMI) at trust level, CSV, not yet seen on a published file", "NHS England", Ranks.CSV),
    SICKNESS_MONTHLY("sickness-monthly", "NHS sickness absence rates, monthly CSV", "NHS England", Ranks.CSV),
    STAFF_SURVEY_CSV("staff-survey-csv", "NHS Staff Survey organisation results since 2021, selected questions, CSV", "NHS England", Ranks.CSV),
    STAFF_SURVEY_WORKBOOK("staff-survey-workbook", "NHS Staff Survey organisation results, workbook of 2019", "NHS England", Ranks.WORKBOOK),
    OVERSIGHT_DATA("oversight-data", "NHS Oversight Framework, trust data", "NHS England", Ranks.CSV),
    OVERSIGHT_LEAGUE("oversight-league", "NHS Oversight Framework, league table", "NHS England", Ranks.CSV),
    CARE_RATINGS("care-ratings", "Ratings of the Care Quality Commission by provider (its care directory not yet seen on a published file)", "Care Quality Commission", Ranks.CSV),
    AMBULANCE_SYSTEMS("ambulance-systems", "Ambulance Quality Indicators: Systems Indicators (AmbSYS), time series", "NHS England", Ranks.WORKBOOK),
    FRIENDS_AND_FAMILY_AE("friends-and-family-ae", "A&E Friends and Family Test, workbook until 2020", "NHS England", Ranks.WORKBOOK),
    COMMUNITY_WAITS("community-waits", "Community health services waiting lists", "NHS England", Ranks.WORKBOOK),
    DISCHARGE_DAILY("discharge-daily", "Patients who no longer meet the criteria to reside, by trust and day", "NHS England", Ranks.CSV),
    ERIC_TRUSTS("eric-trusts", "Estates Returns (ERIC), trust level, 2015/16 and 2016/17", "NHS Digital", Ranks.CSV),
    ERIC_SITES("eric-sites", "Estates Returns (ERIC), site level, 2019/20", "NHS Digital", Ranks.CSV),
    TRAVEL_TIMES("travel-times", "Road minutes between hospitals", "Own matrix", Ranks.CSV),
    CATCHMENT("catchment", "Catchment shares of trusts by local authority", "Own shares", Ranks.CSV),
    TANDEM_OBSERVATIONS("tandem-observations", "Own layout for figures", "Own figures", Ranks.CSV);

    private static final Pattern REISSUE = Pattern.compile("-v([2-9])\\.csv$", Pattern.CASE_INSENSITIVE);

    private final String code;
    private final String title;
    private final String publisher;
    private final int rank;

    Layout(String code, String title, String publisher, int rank) {
        this.code = code;
        this.title = title;
        this.publisher = publisher;
        this.rank = rank;
    }

    private static final class Ranks {
        static final int CSV = 10;
        static final int WORKBOOK = 20;
        static final int REVISED_WORKBOOK = 30;
    }

    /** Fixed identifier as written in the interface. */
    public String code() {
        return code;
    }

    /** As it is shown. */
    public String title() {
        return title;
    }

    /** Who publishes such files. */
    public String publisher() {
        return publisher;
    }

    /** Whose the content is and under which licence papers may show it, a complete sentence. */
    public String attribution() {
        return switch (this) {
            case POSTCODE_PLACES -> "Source: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains OS data © Crown "
                    + "copyright and database right; contains Royal Mail data © Royal Mail copyright and database right.";
            case TRAVEL_TIMES, CATCHMENT, TANDEM_OBSERVATIONS -> "Supplied by the organisation that uses Tandem; no public licence is known.";
            default -> "Contains public sector information of " + publisher + ", licensed under the Open Government Licence v3.0.";
        };
    }

    /** Greater wins between releases of one day. */
    public int rank() {
        return rank;
    }

    /**
     * {@link #rank()} of one file. The oversight framework is reissued under the same layout on the same day, told apart only by a
     * {@code -v2} at the end of the name: the higher number goes first.
     */
    public int rank(String fileName) {
        Matcher reissue = REISSUE.matcher(fileName);
        return (this == OVERSIGHT_DATA || this == OVERSIGHT_LEAGUE) && reissue.find() ? rank + Integer.parseInt(reissue.group(1)) - 1 : rank;
    }

    /** By {@link #code()}. */
    public static Optional<Layout> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
