package org.tandem.report.benchmark;

/**
 * Whom a report is about.
 *
 * @param odsCode organisation code
 * @param name    official name
 * @param type    kind of trust, in words
 * @param region  name of the region
 * @param icb     name of the integrated care board
 * @param peers   whom it is compared with, in words and with their number
 */
public record ProviderHead(String odsCode, String name, String type, String region, String icb, String peers) {
}
