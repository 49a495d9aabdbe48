package org.tandem.shared.web;

/**
 * One entry of a list of choices.
 *
 * @param value as it stands in the address
 * @param label as shown
 */
public record Choice(String value, String label) {
}
