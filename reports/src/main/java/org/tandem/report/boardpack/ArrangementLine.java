package org.tandem.report.boardpack;

import java.time.LocalDate;
import org.tandem.report.Cell;

/**
 * A live arrangement of the register; the register is open to the two and their leads, so it is never in a public version.
 *
 * @param model of collaboration, and its topics in words
 * @param to    last day, or that it has no end
 */
public record ArrangementLine(Named supporter, Named recipient, String model, LocalDate from, Cell<LocalDate> to, String source) {
}
