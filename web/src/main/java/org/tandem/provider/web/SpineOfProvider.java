package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.comparison.service.ComparisonQuery;
import org.tandem.comparison.service.ComparisonView;
import org.tandem.comparison.service.ComparisonView.Cell;
import org.tandem.comparison.service.ProviderComparisons;
import org.tandem.comparison.web.SpineDrawings;
import org.tandem.provider.service.ProviderProfile;

/** Every indicator of a provider on the spine of its peers, with its grade against England, by topic. */
@Named
@RequestScoped
public class SpineOfProvider {

    /** A line: the bar of an indicator, and what the provider shows on it. */
    public record Line(SpineDrawings.Row row, Cell cell) {
    }

    /** The lines of a topic. */
    public record TopicLines(String topic, List<Line> lines) {
    }

    @Inject
    private ProviderPage page;
    @Inject
    private ProviderComparisons comparisons;
    @Inject
    private SpineDrawings drawings;

    private List<TopicLines> topics;

    /** Topics with a bar, in their order; none without data. */
    public List<TopicLines> getTopics() {
        if (topics == null) {
            topics = page.getProfile().asOf() == null ? List.of() : lines();
        }
        return topics;
    }

    private List<TopicLines> lines() {
        ComparisonView view = comparisons.of(new ComparisonQuery(List.of(page.getOds()), null, page.getProfile().asOf(), page.getPeerSet()),
                page.getParts().getShown().stream().map(ProviderProfile.IndicatorPart::code).collect(Collectors.toSet()));
        Map<String, SpineDrawings.Row> rows = drawings.of(view).stream().collect(Collectors.toMap(r -> r.spine().code(), Function.identity()));
        Map<String, Cell> cells = view.items().stream().collect(Collectors.toMap(Cell::indicator, Function.identity()));
        List<TopicLines> found = new ArrayList<>();
        page.getProfile().domains().stream().flatMap(d -> d.topics().stream()).forEach(t -> {
            List<Line> lines = page.getParts().shown(t).map(ProviderProfile.IndicatorPart::code).filter(rows::containsKey)
                    .map(code -> new Line(rows.get(code), cells.get(code))).toList();
            if (!lines.isEmpty()) {
                found.add(new TopicLines(t.name(), lines));
            }
        });
        return found;
    }
}
