package org.tandem.report.benchmark;

/**
 * A line of the front sheet of a board paper.
 *
 * @param name  such as "Purpose"
 * @param words what is said, or that the trust fills it in
 */
public record FrontLine(String name, String words) {
}
