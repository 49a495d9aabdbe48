package org.tandem.report.boardpack;

import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Something that is not as it was in the last pack.
 *
 * @param about      indicator or pair, as it is shown
 * @param before     figure of the last pack, or that the change is none of figures
 * @param now        the same now
 * @param sentence   complete
 * @param restricted whether it is left out of the public version
 */
public record ChangeLine(Kind kind, Named provider, String about, Cell<Shown> before, Cell<Shown> now, String sentence, boolean restricted) {

    static final String NO_FIGURE = "not a figure";

    /** What kind of change. */
    public enum Kind {
        /** A figure of the last pack is another one now, for the same period. */
        RESTATED("Restated figure"),
        NEW_EXCEPTION("New exception"),
        NO_LONGER_AN_EXCEPTION("No longer an exception"),
        CHART("What the chart says"),
        PAIRING("Pairing");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As it is shown. */
        public String label() {
            return label;
        }
    }

    /** A figure with what it takes to show it. */
    public record Shown(Period period, Figure figure, IndicatorKind kind) {
    }

    static ChangeLine inWords(Kind kind, Named provider, String about, String sentence, boolean restricted) {
        return new ChangeLine(kind, provider, about, Cell.absent(NO_FIGURE), Cell.absent(NO_FIGURE), sentence, restricted);
    }
}
