package org.tandem.indicator.service;

import java.util.List;
import org.tandem.indicator.service.FunnelQuery.Kind;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * Funnel of an indicator in one period, as computed. Ratios and limits are in the indicator's unit.
 *
 * @param period    null when nothing is published
 * @param centre    ratio that the limits lie around
 * @param phi       over-dispersion; 1 when only chance is at work
 * @param tau2      variance between providers on the scale of the method
 * @param adjusted  whether the limits allow for it
 * @param limit     95 or 99.8: the limits that name an outlier
 * @param points    by ODS code
 * @param leftOut   providers without verdict, by ODS code
 * @param curve     limits in use by denominator, ascending
 * @param doubt     what speaks against the input, null when nothing
 */
public record FunnelView(String indicator, Period period, String peerSet, Kind kind, double centre, double phi, double tau2,
                         boolean adjusted, double limit, double trim, List<PointRow> points, List<LeftOut> leftOut, List<CurveRow> curve,
                         String doubt, DataVersion dataVersion, String method) {

    /**
     * One provider.
     *
     * @param z       distance from the centre in standard errors, null when nothing was observed on a log scale
     * @param outlier outside the limits that were asked for
     */
    public record PointRow(String odsCode, String name, double denominator, double ratio, Double z, double lower95, double upper95,
                           double lower998, double upper998, boolean outlier95, boolean outlier998, boolean outlier) {
    }

    /** A provider without verdict, and why. */
    public record LeftOut(String odsCode, String name, String rule, String sentence) {
    }

    /** Limits at one denominator. */
    public record CurveRow(double denominator, double lower95, double upper95, double lower998, double upper998) {
    }
}
