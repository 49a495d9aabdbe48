package org.tandem.overview.service;

import org.tandem.shared.Period;
import org.tandem.variation.Variation;

/**
 * A figure that has really changed: its newest point has a signal that the point before had not.
 *
 * @param region   code, null when not known
 * @param sentence finding in words
 * @param size     distance from the mean in widths of the limits
 */
public record Change(String odsCode, String name, String region, String indicator, String indicatorName, Period period, Variation variation,
                     String sentence, double size) {
}
