package org.tandem.indicator;

import java.time.LocalDate;
import org.tandem.shared.Rhythm;

/**
 * What a person says about an indicator that is added here.
 *
 * @param target      the minimum, in the indicator's unit; null when there is none
 * @param targetFrom  first day of the target, null where it holds for all time
 * @param fewestShown the smallest number of cases, events or cases without event that may be shown; null where every number may be
 */
public record LocalIndicatorTerms(String code, String name, Topic topic, IndicatorKind kind, String unit, ImprovementDirection direction,
                                  String numerator, String denominator, Rhythm rhythm, String source, Double target, LocalDate targetFrom,
                                  Integer fewestShown) {

    public LocalIndicatorTerms {
        code = stripped(code);
        name = stripped(name);
        unit = stripped(unit);
        numerator = stripped(numerator);
        denominator = stripped(denominator);
        source = stripped(source);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
