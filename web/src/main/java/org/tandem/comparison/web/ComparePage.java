package org.tandem.comparison.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.benchmark.FiveGrades;
import org.tandem.comparison.service.ComparisonQuery;
import org.tandem.comparison.service.ComparisonView;
import org.tandem.comparison.service.ComparisonView.Cell;
import org.tandem.comparison.service.ComparisonView.Chosen;
import org.tandem.comparison.service.ComparisonView.Spine;
import org.tandem.comparison.service.ProviderComparisons;
import org.tandem.indicator.Topic;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;

/** Chosen providers side by side; the address holds the choice. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    private ProviderComparisons comparisons;
    @Inject
    private CompareChoices choices;
    @Inject
    private SpineDrawings spines;
    @Inject
    private CompareBars bars;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;

    private String providers;
    private String add;
    private String topic;
    private String asOf;
    private String peerSet;
    private String indicator;
    private ComparisonView view;
    private List<SpineDrawings.Row> rows = List.of();
    private Drawing drawing;

    public void load() {
        Topic asked = notices.constant(Topic.class, topic);
        topic = (asked == null ? Topic.URGENT_CARE : asked).name();
        List<String> codes = new ComparisonQuery(Stream.concat(ComparisonResource.codes(providers).stream(), Stream.ofNullable(add)).toList(), null, null, null)
                .providers();
        if (codes.size() > ComparisonQuery.MOST) {
            notices.wrongField("add", "compare.tooMany", ComparisonQuery.MOST);
            codes = codes.subList(0, ComparisonQuery.MOST);
        }
        providers = String.join(",", codes);
        if (!codes.isEmpty()) {
            show(new ComparisonQuery(codes, Topic.valueOf(topic), notices.period(asOf), peerSet));
        }
    }

    private void show(ComparisonQuery query) {
        view = comparisons.of(query);
        rows = spines.of(view);
        Spine first = view.indicators().stream().filter(s -> s.code().equals(indicator)).findFirst().or(() -> view.indicators().stream().findFirst()).orElse(null);
        if (first != null) {
            indicator = first.code();
            drawing = bars.of(view, first, peerSet);
        }
    }

    /** Whether there is anything to compare. */
    public boolean isCompared() {
        return view != null && view.providers().size() > 1 && !view.indicators().isEmpty();
    }

    /** The sentence that sums up the page. */
    public String getLead() {
        if (!isCompared()) {
            return texts.get("compare.lead.none");
        }
        return texts.get("compare.lead", view.providers().size(), Topic.valueOf(topic).words(), view.providers().stream()
                .map(p -> texts.get("compare.lead.one", p.name(), graded(p, FiveGrades.WORSE_95, FiveGrades.WORSE_998), graded(p, FiveGrades.values())))
                .collect(Collectors.joining("; ")));
    }

    private long graded(Chosen provider, FiveGrades... grades) {
        return view.items().stream().filter(c -> c.odsCode().equals(provider.odsCode()) && List.of(grades).contains(c.grade())).count();
    }

    /** The cells of one indicator, in the order of the providers. */
    public List<Cell> cells(String code) {
        return view.items().stream().filter(c -> c.indicator().equals(code)).toList();
    }

    /** The same page without one of the providers. */
    public String without(String odsCode) {
        return Faces.getRequestContextPath() + "/compare?providers=" + Stream.of(providers.split(",")).filter(p -> !p.equals(odsCode)).collect(Collectors.joining(","))
                + "&topic=" + topic + (asOf == null ? "" : "&asOf=" + asOf) + (peerSet == null ? "" : "&peerSet=" + peerSet);
    }

    /** The table as a file. */
    public String getCsvAddress() {
        return Faces.getRequestContextPath() + "/download/comparison.csv?providers=" + providers + "&topic=" + topic + "&asOf=" + view.asOf()
                + "&peerSet=" + Objects.toString(peerSet, "");
    }

    public List<Choice> getTopics() {
        return choices.topics();
    }

    public List<Choice> getMonths() {
        return choices.months();
    }

    public List<Choice> getPeerSets() {
        return choices.peerSets();
    }

    /** Indicators with a figure, for the ranked bars. */
    public List<Choice> getIndicators() {
        return view.indicators().stream().map(s -> new Choice(s.code(), s.name())).toList();
    }

    public ComparisonView getView() {
        return view;
    }

    public List<SpineDrawings.Row> getRows() {
        return rows;
    }

    public Drawing getDrawing() {
        return drawing;
    }

    public String getProviders() {
        return providers;
    }

    public void setProviders(String providers) {
        this.providers = providers;
    }

    public String getAdd() {
        return add;
    }

    public void setAdd(String add) {
        this.add = add;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getPeerSet() {
        return peerSet;
    }

    public void setPeerSet(String peerSet) {
        this.peerSet = peerSet;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }
}
