package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/** Compares the size of a file with the newest one in force of its layout that speaks of the same indicators and as many periods. */
@Stateless
public class EarlierFiles {

    /** A file with less than this share of the earlier one is probably not whole. */
    private static final double FAR_FEWER = 0.7;

    @Inject
    private ReleaseRepository releases;

    /** A warning when the file is far smaller. */
    public List<Problem> problems(LayoutContent content) {
        return earlier(content).flatMap(before -> partial(content, before)).stream().toList();
    }

    private Optional<Release> earlier(LayoutContent content) {
        Set<String> indicators = content.observations().stream().map(Observation::indicator).collect(Collectors.toSet());
        Set<Period> periods = content.observations().stream().map(Observation::period).collect(Collectors.toSet());
        return releases.in(ReleaseStatus.PUBLISHED).stream().filter(r -> r.layout() == content.layout())
                .sorted(Comparator.comparing(Release::precedence).reversed())
                .filter(r -> r.summaryJson().map(SummaryJson::read)
                        .filter(s -> Set.copyOf(s.indicators()).equals(indicators) && s.periods().size() == periods.size()).isPresent())
                .findFirst();
    }

    private static Optional<Problem> partial(LayoutContent content, Release before) {
        int providers = (int) content.observations().stream().map(Observation::provider).distinct().count();
        int providersBefore = before.summaryJson().map(SummaryJson::read).orElseThrow().providers();
        int rows = content.rows().accepted();
        int rowsBefore = before.rows().accepted();
        boolean figures = !content.observations().isEmpty();
        String what = figures && providers < FAR_FEWER * providersBefore ? "%,d providers, the one before had %,d".formatted(providers, providersBefore)
                : rows < FAR_FEWER * rowsBefore ? "%,d rows, the one before had %,d".formatted(rows, rowsBefore) : null;
        return Optional.ofNullable(what).map(w -> Problem.warning(0, "", "PARTIAL_FILE",
                "The file holds only %s (%s, published on %s). Is it whole?".formatted(w, before.fileName(), NumberWords.day(before.publishedOn())), ""));
    }
}
