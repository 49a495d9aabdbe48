package org.tandem.indicator;

/** What an indicator is about, and the oversight domain that the topic belongs to. */
public enum Topic {
    URGENT_CARE("Urgent care", Domain.ACCESS),
    ELECTIVE("Elective care", Domain.ACCESS),
    CANCER("Cancer", Domain.ACCESS),
    DIAGNOSTICS("Diagnostics", Domain.ACCESS),
    FLOW("Patient flow", Domain.ACCESS),
    MENTAL_HEALTH("Mental health", Domain.ACCESS),
    COMMUNITY("Community services", Domain.ACCESS),
    SAFETY("Patient safety", Domain.EFFECTIVENESS_AND_EXPERIENCE),
    MORTALITY("Mortality", Domain.EFFECTIVENESS_AND_EXPERIENCE),
    EXPERIENCE("Patient experience", Domain.EFFECTIVENESS_AND_EXPERIENCE),
    WORKFORCE("Workforce", Domain.PEOPLE_AND_WORKFORCE),
    FINANCE("Finance", Domain.FINANCE_AND_PRODUCTIVITY),
    PRODUCTIVITY("Productivity", Domain.FINANCE_AND_PRODUCTIVITY),
    ESTATES("Estates", Domain.FINANCE_AND_PRODUCTIVITY),
    DIGITAL("Digital", Domain.FINANCE_AND_PRODUCTIVITY);

    /** Domain of the national oversight framework. */
    public enum Domain {
        ACCESS("Access to services"),
        EFFECTIVENESS_AND_EXPERIENCE("Effectiveness and experience of care"),
        PEOPLE_AND_WORKFORCE("People and workforce"),
        FINANCE_AND_PRODUCTIVITY("Finance and productivity");

        private final String label;

        Domain(String label) {
            this.label = label;
        }

        /** As it is shown. */
        public String label() {
            return label;
        }
    }

    private final String label;
    private final Domain domain;

    Topic(String label, Domain domain) {
        this.label = label;
        this.domain = domain;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }

    /** As it stands within a sentence. */
    public String words() {
        return label.toLowerCase(java.util.Locale.UK);
    }

    /** Whether providers may be ranked in it: mortality is shown as published, as, higher or lower than expected, and never ranked. */
    public boolean isRanked() {
        return this != MORTALITY;
    }

    /** The oversight domain. */
    public Domain domain() {
        return domain;
    }
}
