package org.tandem.report.benchmark;

import org.tandem.indicator.Target;

/**
 * The target that a figure is held against.
 *
 * @param kind      how binding it is
 * @param value     in the indicator's unit
 * @param words     as it is labelled, such as "minimum 78.0 %"
 * @param confirmed false when not confirmed from a publication, which is printed
 */
public record TargetLine(Target.Kind kind, double value, String words, boolean confirmed) {
}
