package org.tandem.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.oversight.MetricScores;
import org.tandem.oversight.service.OversightBoard;
import org.tandem.oversight.service.OversightList;
import org.tandem.oversight.service.OversightList.Row;
import org.tandem.oversight.service.OversightQuery;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;

/** Segments before and after the override, how sure they are, and what a trust needs for the next. */
@Named
@RequestScoped
public class OversightPage {

    private static final PageAsked ALL = new PageAsked(0, PageAsked.MOST);
    private static final int TWO = 2;

    @Inject
    private OversightBoard board;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    private String period;
    private String framework;
    private String thresholds;
    private OversightList list;

    public void load() {
        Period asked = notices.period(period);
        String rules = framework == null || framework.isBlank() ? null : framework;
        try {
            list = board.list(new OversightQuery(asked, rules, entered()), ALL);
        } catch (Malformed wrong) {
            notices.refused(wrong);
            list = board.list(new OversightQuery(null, null, List.of()), ALL);
        }
        period = list.period() == null ? null : list.period().toString();
        framework = list.framework();
    }

    /** Scores parted by blanks, commas being decimals nowhere here. */
    private List<Double> entered() {
        if (thresholds == null || thresholds.isBlank()) {
            return List.of();
        }
        try {
            return Stream.of(thresholds.strip().split("[,;\\s]+")).map(Double::valueOf).toList();
        } catch (NumberFormatException noNumber) {
            notices.wrongField("thresholds", "oversight.thresholds.wrong", thresholds);
            return List.of();
        }
    }

    public String getLead() {
        if (list.period() == null) {
            return texts.get("oversight.none");
        }
        long placed = list.page().items().stream().filter(r -> r.segment() != null).count();
        long unknown = list.page().items().stream().filter(r -> r.segment() == null && r.segmentBeforeOverride() != null).count();
        return texts.get("oversight.lead", list.page().items().size(), format.period(list.period()), list.framework(), placed, unknown);
    }

    /** Whether the rules have thresholds to be entered. */
    public boolean isToBeEntered() {
        return list.period() != null && list.framework().equals(board.frameworks().get(board.frameworks().size() - 1));
    }

    public boolean isWithoutThresholds() {
        return isToBeEntered() && list.cuts().isEmpty();
    }

    /** Where segments end, in words. */
    public String getCuts() {
        return list.cuts().isEmpty() ? "" : texts.get("oversight.cuts", list.cuts().stream().map(c -> format.decimals(c, TWO)).collect(Collectors.joining(", ")));
    }

    /** The score as it is shown, empty where there is none. */
    public String score(Row row) {
        return row.averageMetricScore() == null ? "" : format.decimals(MetricScores.shown(row.averageMetricScore()), TWO);
    }

    /** Probabilities of the segments that are not next to impossible. */
    public String chances(Row row) {
        return row.segmentProbability() == null ? "" : row.segmentProbability().entrySet().stream()
                .filter(e -> e.getValue() != null && e.getValue() >= 0.005)
                .map(e -> texts.get("oversight.chance", e.getKey(), format.share(e.getValue()))).collect(Collectors.joining(", "));
    }

    /** Domain scores in words. */
    public String domains(Row row) {
        return row.domainScores().entrySet().stream().map(e -> e.getKey().label() + " " + format.decimals(e.getValue(), TWO))
                .collect(Collectors.joining("; "));
    }

    public List<Choice> getPeriods() {
        return board.quarters().stream().map(q -> new Choice(q.toString(), format.period(q))).toList();
    }

    public List<Choice> getFrameworks() {
        return board.frameworks().stream().map(f -> new Choice(f, f)).toList();
    }

    public OversightList getList() {
        return list;
    }

    public List<Row> getRows() {
        return list.page().items();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getFramework() {
        return framework;
    }

    public void setFramework(String framework) {
        this.framework = framework;
    }

    public String getThresholds() {
        return thresholds;
    }

    public void setThresholds(String thresholds) {
        this.thresholds = thresholds;
    }
}
