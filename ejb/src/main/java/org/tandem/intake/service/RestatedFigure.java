package org.tandem.intake.service;

import java.time.LocalDate;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * A figure that was published and has changed since.
 *
 * @param before      null unless present; likewise now and difference
 * @param release     number of the release that says the figure now; 0 when nothing is published any more
 * @param publishedOn day of that release's publication, null when nothing is published any more
 */
public record RestatedFigure(String odsCode, String name, String indicator, Period period, Double before, FigureState stateBefore,
                             int releaseBefore, Double now, FigureState stateNow, Double difference, int release, LocalDate publishedOn) {
}
