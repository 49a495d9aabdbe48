package org.tandem.catalogue.service;

import java.time.Instant;
import java.time.LocalDate;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.LocalIndicator;
import org.tandem.indicator.LocalIndicatorTerms;
import org.tandem.indicator.Topic;
import org.tandem.shared.Rhythm;

/**
 * A local indicator as it is shown.
 *
 * @param fewestShown       the smallest number that may be shown, null where every number may be
 * @param definitionVersion grows when the meaning of its numbers changes
 * @param used              false when the catalogue file has its code by now, which then counts
 * @param rowVersion        to be named when it is changed
 */
public record LocalIndicatorView(String code, String name, Topic topic, IndicatorKind kind, String unit, ImprovementDirection improvementDirection,
                                 String numerator, String denominator, Double target, LocalDate targetFrom, Integer fewestShown, Rhythm rhythm, String source,
                                 int definitionVersion, boolean used, String changedBy, Instant changedAt, int rowVersion) {

    static LocalIndicatorView of(LocalIndicator i, boolean used) {
        LocalIndicatorTerms t = i.terms();
        return new LocalIndicatorView(t.code(), t.name(), t.topic(), t.kind(), t.unit(), t.direction(), t.numerator(), t.denominator(), t.target(), t.targetFrom(), t.fewestShown(),
                t.rhythm(), t.source(), i.definitionVersion(), used, i.changedBy(), i.changedAt(), i.rowVersion());
    }
}
