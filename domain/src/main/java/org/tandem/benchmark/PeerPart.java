package org.tandem.benchmark;

/**
 * What one variable adds to the distance between two providers.
 *
 * @param variable     by the publication's name
 * @param own          value of the provider that is looked at
 * @param peer         value of the other
 * @param contribution part of the distance; the contributions of all variables add up to it
 */
public record PeerPart(String variable, double own, double peer, double contribution) {
}
