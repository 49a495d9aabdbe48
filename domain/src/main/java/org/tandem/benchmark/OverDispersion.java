package org.tandem.benchmark;

import java.util.List;

/**
 * Spread between units beyond chance (Spiegelhalter 2005; the variance between units by DerSimonian and Laird 1986).
 *
 * @param phi        mean square of the z-scores used; 1 when only chance is at work, 0 without units
 * @param tauSquared variance between units on the scale of the funnel, at least 0
 * @param units      number of units used
 */
public record OverDispersion(double phi, double tauSquared, int units) {

    /** Over the units left after trimming. */
    static OverDispersion of(List<FunnelScore> used) {
        double n = used.size();
        double squares = used.stream().mapToDouble(s -> s.z() * s.z()).sum();
        double weights = used.stream().mapToDouble(FunnelScore::weight).sum();
        double weightSquares = used.stream().mapToDouble(s -> s.weight() * s.weight()).sum();
        double spread = weights - weightSquares / weights;
        boolean none = squares < n - 1 || !(spread > 0);
        return new OverDispersion(n == 0 ? 0 : squares / n, none ? 0 : Math.max(0, (squares - (n - 1)) / spread), used.size());
    }

    /** Whether limits that allow for it differ from the plain ones. */
    public boolean isPresent() {
        return phi > 1;
    }
}
