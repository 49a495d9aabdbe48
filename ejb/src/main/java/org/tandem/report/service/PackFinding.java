package org.tandem.report.service;

/**
 * An exception of which a pack asks what is done about it.
 *
 * @param provider  code
 * @param indicator code
 * @param finding   what its chart shows, a sentence
 */
public record PackFinding(String provider, String providerName, String indicator, String indicatorName, String finding) {
}
