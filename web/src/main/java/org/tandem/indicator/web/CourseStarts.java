package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.indicator.service.NewStartRow;
import org.tandem.indicator.service.NewStarts;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;

/** Where the process of a series is looked at as if it began anew: only where a new start is kept with its reason, and in the view that the address names. */
@RequestScoped
class CourseStarts {

    @Inject
    private NewStarts starts;
    @Inject
    private Notices notices;
    @Inject
    private PositionWords words;

    private List<NewStartRow> kept = List.of();

    /**
     * The new start that an address names, nothing where it names none; one that is not kept is told and taken as not named.
     *
     * @param rebase as it stands in the address
     * @param shown  last period of the chart
     */
    List<Period> of(String indicator, String series, String rebase, Period shown) {
        kept = starts.of(indicator, series);
        Period asked = notices.period(rebase);
        boolean known = asked != null && kept.stream().anyMatch(n -> n.startsAt().equals(asked)) && asked.compareTo(shown) <= 0;
        if (asked != null && !known) {
            notices.wrongField("rebase", "indicator.rebase.unknown", words.period(asked));
        }
        return known ? List.of(asked) : List.of();
    }

    /** Periods to choose from. */
    List<Choice> choices() {
        return kept.stream().map(n -> new Choice(n.startsAt().toString(), words.period(n.startsAt()))).toList();
    }
}
