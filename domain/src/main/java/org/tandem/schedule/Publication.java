package org.tandem.schedule;

import static org.tandem.intake.Layout.AE_MONTHLY;
import static org.tandem.intake.Layout.AE_WORKBOOK;
import static org.tandem.intake.Layout.AE_WORKBOOK_REVISED;
import static org.tandem.intake.Layout.BEDS_OVERNIGHT;
import static org.tandem.intake.Layout.BEDS_OVERNIGHT_REVISED;
import static org.tandem.intake.Layout.CANCER_COMBINED;
import static org.tandem.intake.Layout.CANCER_EXTRACT;
import static org.tandem.intake.Layout.CANCER_WORKBOOK;
import static org.tandem.intake.Layout.ERIC_SITES;
import static org.tandem.intake.Layout.ERIC_TRUSTS;
import static org.tandem.intake.Layout.OVERSIGHT_DATA;
import static org.tandem.intake.Layout.OVERSIGHT_LEAGUE;
import static org.tandem.intake.Layout.STAFF_SURVEY_CSV;
import static org.tandem.intake.Layout.STAFF_SURVEY_WORKBOOK;

import java.util.EnumSet;
import java.util.Set;
import org.tandem.intake.Layout;

/** A publication with figures or judgements, whichever of its file formats it comes in. */
public enum Publication {
    AE("A&E Attendances and Emergency Admissions", EnumSet.of(AE_MONTHLY, AE_WORKBOOK, AE_WORKBOOK_REVISED)),
    RTT("Referral to Treatment Waiting Times", EnumSet.of(Layout.RTT_FULL_EXTRACT)),
    CANCER("Cancer Waiting Times", EnumSet.of(CANCER_EXTRACT, CANCER_WORKBOOK, CANCER_COMBINED)),
    DIAGNOSTICS("Diagnostics Waiting Times and Activity", EnumSet.of(Layout.DIAGNOSTICS_EXTRACT)),
    BEDS("Bed Availability and Occupancy, Overnight", EnumSet.of(BEDS_OVERNIGHT, BEDS_OVERNIGHT_REVISED)),
    SHMI("Summary Hospital-level Mortality Indicator", EnumSet.of(Layout.SHMI_TRUSTS)),
    SICKNESS("NHS Sickness Absence Rates", EnumSet.of(Layout.SICKNESS_MONTHLY)),
    STAFF_SURVEY("NHS Staff Survey", EnumSet.of(STAFF_SURVEY_CSV, STAFF_SURVEY_WORKBOOK)),
    OVERSIGHT("NHS Oversight Framework", EnumSet.of(OVERSIGHT_DATA, OVERSIGHT_LEAGUE)),
    RATINGS("Ratings of the Care Quality Commission", EnumSet.of(Layout.CARE_RATINGS)),
    AMBULANCE("Ambulance Quality Indicators", EnumSet.of(Layout.AMBULANCE_SYSTEMS)),
    FRIENDS_AND_FAMILY("Friends and Family Test, A&E", EnumSet.of(Layout.FRIENDS_AND_FAMILY_AE)),
    COMMUNITY("Community Health Services Waiting Lists", EnumSet.of(Layout.COMMUNITY_WAITS)),
    DISCHARGE("Daily Discharge", EnumSet.of(Layout.DISCHARGE_DAILY)),
    ESTATES("Estates Returns Information Collection", EnumSet.of(ERIC_TRUSTS, ERIC_SITES)),
    OWN_FIGURES("figures of your own", EnumSet.of(Layout.TANDEM_OBSERVATIONS));

    private final String title;
    private final Set<Layout> layouts;

    Publication(String title, Set<Layout> layouts) {
        this.title = title;
        this.layouts = Set.copyOf(layouts);
    }

    /** As its publisher calls it. */
    public String title() {
        return title;
    }

    /** Whether a file of a layout is a release of it. */
    public boolean comesAs(Layout layout) {
        return layouts.contains(layout);
    }
}
