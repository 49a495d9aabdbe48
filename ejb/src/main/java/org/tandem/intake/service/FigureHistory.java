package org.tandem.intake.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.tandem.indicator.Indicator;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * Where a published figure comes from, and what was published of it before and beside.
 *
 * @param releases all that ever were in force and speak of it; the one in force first, then by day of publication, newest first
 * @param parts    predecessors whose figures are added to it, because they still reported for themselves in the period
 */
public record FigureHistory(String provider, String providerName, String indicator, String indicatorName, Period period,
                            List<Source> releases, List<Part> parts, DataVersion dataVersion) {

    /** Why a release counts, or does not. */
    public enum Role {
        /** The figure is this one. */
        IN_FORCE,
        /** Another release goes before it. */
        SUPERSEDED,
        /** It was taken back. */
        WITHDRAWN
    }

    /**
     * What one release says.
     *
     * @param row         of the file
     * @param withdrawnIn null while it is in force
     * @param sentence    why it counts, or does not
     */
    public record Source(int release, Role role, String sentence, String publication, String publisher, String fileName, String sha256,
                         int row, LocalDate publishedOn, Instant loadedAt, DataVersion publishedIn, DataVersion withdrawnIn, Double value,
                         FigureState state, Double numerator, Double denominator) {

        /**
         * As it may be shown: what must not be shown now is not shown as it was published before either.
         *
         * @param withheld whether the figure in force is withheld
         */
        Source shown(Indicator indicator, boolean withheld) {
            boolean hidden = state == FigureState.PRESENT && (withheld || !indicator.shown(new Figure.Present(value, of(numerator), of(denominator))).isPresent());
            return hidden ? new Source(release, role, sentence, publication, publisher, fileName, sha256, row, publishedOn, loadedAt, publishedIn, withdrawnIn,
                    null, FigureState.SUPPRESSED, null, null) : this;
        }

        private static OptionalDouble of(Double count) {
            return count == null ? OptionalDouble.empty() : OptionalDouble.of(count);
        }
    }

    /**
     * A predecessor.
     *
     * @param on    first day of the successor
     * @param share of the predecessor that went to it
     */
    public record Part(String odsCode, String name, LocalDate on, double share) {
    }
}
