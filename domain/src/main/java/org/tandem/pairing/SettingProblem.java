package org.tandem.pairing;

/**
 * A setting that cannot be used.
 *
 * @param field    name of the setting
 * @param value    as given
 * @param sentence what is wrong and what would be right
 */
public record SettingProblem(String field, String value, String sentence) {
}
