package org.tandem.indicator.service;

import java.util.List;

/**
 * How many providers have a number of an indicator.
 *
 * @param counts one a month: of the period that the month lies in; 0 where nothing was published
 * @param most   the greatest of all periods
 */
public record CoverageRow(String indicator, String name, List<Integer> counts, int most) {
}
