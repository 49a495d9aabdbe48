package org.tandem.opportunity;

import java.util.List;
import java.util.Objects;

/**
 * Which indicators are told in patients (or days, or pounds), and which of them speak of the same people.
 *
 * @param entries in the order of display, patients first
 */
public record OpportunityRules(String name, List<Entry> entries) {

    /** Where the rules lie on the class path. */
    public static final String RESOURCE = "/org/tandem/opportunity/rules-2026-1.json";

    public OpportunityRules {
        Objects.requireNonNull(name, "Rules of opportunity need a name.");
        entries = List.copyOf(entries);
    }

    /** What is counted. Only what counts the same may be added up. */
    public enum Measure {
        PEOPLE_SEEN("people seen"), PEOPLE_WAITING("people waiting"), CANCER_PATIENTS("people with suspected or known cancer"),
        HANDOVERS("handovers"), BED_DAYS("bed days"), STAFF_DAYS("days of staff"), POUNDS("pounds");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        /** As it stands in a sentence. */
        public String words() {
            return words;
        }
    }

    /**
     * One indicator.
     *
     * @param gain            what reaching a reference would have meant, such as "more people seen within four hours"
     * @param overlap         indicators of one group can speak of the same people, so at most one of them counts in a sum
     * @param unitValue       pounds for one of what is counted, null where nobody publishes one
     * @param unitValueSource publication of the unit value, empty without one
     * @param costBase        code of the indicator whose figure in pounds no saving can exceed, null where there is none
     */
    public record Entry(String indicator, Measure measure, String gain, String overlap, Double unitValue, String unitValueSource, String costBase) {
    }
}
