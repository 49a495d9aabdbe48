package org.tandem.indicator.service;

import org.tandem.benchmark.QuartileMethod;
import org.tandem.shared.Period;

/**
 * Which positions are asked for; null takes what stands in brackets.
 *
 * @param period         of the indicator's rhythm (newest)
 * @param peerSet        set of providers (group of the provider, all without one)
 * @param provider       ODS code: whose peers are meant, and the only row answered (none)
 * @param quartileMethod convention (TYPE_7)
 */
public record PositionQuery(Period period, String peerSet, String provider, QuartileMethod quartileMethod) {
}
