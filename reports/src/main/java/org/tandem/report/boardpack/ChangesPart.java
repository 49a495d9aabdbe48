package org.tandem.report.boardpack;

import java.util.List;
import org.tandem.report.Cell;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * What changed since the last pack.
 *
 * @param since the pack that was issued before, or that there is none
 * @param lines restated figures first
 */
public record ChangesPart(Cell<Earlier> since, List<ChangeLine> lines) {

    /** No pack was issued before. */
    public static final ChangesPart FIRST = new ChangesPart(Cell.absent("This is the first pack that is issued, so nothing can have changed since the last."), List.of());

    public ChangesPart {
        lines = List.copyOf(lines);
    }

    /** The pack that was issued before. */
    public record Earlier(long number, String title, Period asAt, DataVersion dataVersion) {
    }

    ChangesPart forThePublic() {
        return new ChangesPart(since, lines.stream().filter(l -> !l.restricted()).toList());
    }
}
