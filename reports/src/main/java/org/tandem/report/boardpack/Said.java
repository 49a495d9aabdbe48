package org.tandem.report.boardpack;

/**
 * A complete sentence.
 *
 * @param restricted whether it is left out of the public version
 */
public record Said(String sentence, boolean restricted) {
}
