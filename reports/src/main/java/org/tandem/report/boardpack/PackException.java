package org.tandem.report.boardpack;

import java.time.LocalDate;
import org.tandem.report.Cell;
import org.tandem.report.benchmark.TrendChart;

/**
 * An indicator of a provider that deserves a look first, with what is said of it.
 *
 * @param indicator  name, as it is shown
 * @param chart      of its course
 * @param commentary as it was entered, or why there is none
 */
public record PackException(Named provider, String indicator, TrendChart chart, Cell<Commentary> commentary) {

    /**
     * What is said of an exception.
     *
     * @param issue      beyond the finding of the chart; empty text where nothing was added
     * @param owner      a post, not a name
     * @param due        day by which, or that none was named
     * @param restricted whether it is left out of the public version
     */
    public record Commentary(String issue, String cause, String action, String owner, Cell<LocalDate> due, boolean restricted) {
    }

    /** What the issue is: as it was entered, else the finding of the chart. */
    public String issue() {
        return commentary.present() && !commentary.value().issue().isEmpty() ? commentary.value().issue() : chart.finding();
    }

    boolean isRestricted() {
        return commentary.present() && commentary.value().restricted();
    }

    PackException forThePublic() {
        return isRestricted() ? new PackException(provider, indicator, chart, Cell.absent(PublicVersion.WITHHELD)) : this;
    }

    /** Whether it is about the same indicator of the same provider. */
    boolean isAbout(PackException other) {
        return provider.code().equals(other.provider.code()) && chart.indicator().equals(other.chart.indicator());
    }
}
