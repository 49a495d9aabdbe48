package org.tandem.intake.service;

import org.tandem.shared.Period;

/** Says which published numbers must not be shown at present, by themselves or since a sum would give another away. */
public interface WithheldFigures {

    /** Whether a number was published for this code that must not be shown. */
    boolean isWithheld(String indicator, String provider, Period period);
}
