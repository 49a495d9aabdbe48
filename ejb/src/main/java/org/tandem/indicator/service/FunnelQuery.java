package org.tandem.indicator.service;

import org.tandem.benchmark.FunnelMethod;
import org.tandem.shared.Period;

/**
 * Which funnel is asked for; null takes what stands in brackets.
 *
 * @param period         of the indicator's rhythm (newest)
 * @param peerSet        set of providers (group of the provider, all without one)
 * @param provider       ODS code: whose peers are meant (none)
 * @param kind           kind of ratio (as the indicator is)
 * @param method         of a standardised ratio (SHMI)
 * @param overdispersion whether the limits allow for the usual spread between providers (true)
 * @param limit          95 or 99.8: the limits that name an outlier (95)
 * @param trim           share of units trimmed at each end when that spread is estimated (0.1)
 */
public record FunnelQuery(Period period, String peerSet, String provider, Kind kind, Standardised method, Boolean overdispersion,
                          Double limit, Double trim) {

    /** Standardised ratio, proportion, ratio of two counts. */
    public enum Kind { SR, PR, RC }

    /** Methods for standardised ratios. */
    public enum Standardised { SHMI, CQC }

    /** With the usual options. */
    public static FunnelQuery of(Period period, String peerSet) {
        return new FunnelQuery(period, peerSet, null, null, null, null, null, null);
    }

    Kind kindOr(Kind usual) {
        return kind == null ? usual : kind;
    }

    FunnelMethod methodFor(Kind asked) {
        return switch (asked) {
            case SR -> method == Standardised.CQC ? FunnelMethod.CQC : FunnelMethod.SHMI;
            case PR -> FunnelMethod.PROPORTION;
            case RC -> FunnelMethod.RATIO_OF_COUNTS;
        };
    }
}
