package org.tandem.intake.service;

import org.tandem.intake.ChangedFigure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;

/**
 * A published figure and what another release says instead.
 *
 * @param oldValue   null unless present; likewise the new one
 * @param difference new minus old, null unless both are present
 * @param oldRelease number of the release that the old figure comes from
 */
public record RevisedFigure(String odsCode, String indicator, Period period, Double oldValue, FigureState oldState, Double newValue,
                            FigureState newState, Double difference, int oldRelease) {

    static RevisedFigure of(ChangedFigure c) {
        return new RevisedFigure(c.subject().provider(), c.subject().indicator(), c.subject().period(), Absent.orNull(c.before().value()),
                c.before().state(), Absent.orNull(c.after().value()), c.after().state(), Absent.orNull(c.difference()), c.beforeRelease());
    }
}
