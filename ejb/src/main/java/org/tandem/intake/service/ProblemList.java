package org.tandem.intake.service;

import java.util.List;
import org.tandem.intake.Problem;

/**
 * Problems of one severity.
 *
 * @param first those that are shown, in the order of the file
 * @param total how many there are
 */
public record ProblemList(List<Problem> first, int total) {
}
