package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tandem.benchmark.Series;
import org.tandem.indicator.service.ChartQuery;
import org.tandem.indicator.service.IndicatorRow;
import org.tandem.indicator.service.Indicators;
import org.tandem.indicator.service.PartList;
import org.tandem.indicator.service.PositionList;
import org.tandem.indicator.service.PositionList.PositionRow;
import org.tandem.indicator.service.PositionQuery;
import org.tandem.peers.service.PeerSetShelf;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.web.RegionChoices;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Notices;
import org.tandem.variation.web.ProcessDrawings;

/** One indicator: its definition, the ranked providers, and the course of one of them. */
@Named
@RequestScoped
public class IndicatorPage {

    private static final int CHOICES = 48;
    private static final String UNSCREENED = "unscreened";
    private static final String OWN_SET = "[1-9]\\d{0,8}";

    @Inject
    private Indicators indicators;
    @Inject
    private ProcessDrawings processDrawings;
    @Inject
    private PeerSetShelf sets;
    @Inject
    private CourseStarts starts;
    @Inject
    private RegionChoices regions;
    @Inject
    private Notices notices;
    @Inject
    private PositionWords words;

    private String code;
    private String period;
    private String group;
    private String provider;
    private String rebase;
    private String limits;
    private IndicatorRow row;
    private PositionList positions;
    private Drawing process;
    private Drawing ranked;
    private PartList parts;

    public void load() {
        row = indicators.find(code);
        parts = indicators.parts(code, new PositionQuery(null, null, null, null));
        if (group == null || !group.matches(OWN_SET)) {
            ComparatorGroup wanted = notices.constant(ComparatorGroup.class, group);
            group = wanted == null ? ComparatorGroup.ACUTE.name() : wanted.name();
        }
        Period asked = notices.period(period);
        if (row.lastPeriod() == null) {
            return;
        }
        Period shown = asked != null && asked.kind() == row.lastPeriod().kind() ? asked : row.lastPeriod();
        period = shown.toString();
        positions = indicators.positions(code, new PositionQuery(shown, group, null, null));
        ranked = words.ranked(row.indicator(), positions, isOfProvider() ? provider : null);
        parts = indicators.parts(code, new PositionQuery(shown, group, isOfProvider() ? provider : null, null));
        List<Period> begun = starts.of(code, getSeries(), rebase, shown);
        rebase = begun.stream().findFirst().map(Period::toString).orElse(null);
        process = processDrawings.of(indicators.processChart(code, new ChartQuery(getSeries(), null, shown, begun, null, !isUnscreened(), null)), row.indicator());
    }

    /** Periods of the new starts that are kept for the series. */
    public List<Choice> getStarts() {
        return starts.choices();
    }

    /** Whether moving ranges are not screened: the alternative limits. */
    public boolean isUnscreened() {
        return UNSCREENED.equals(limits);
    }

    /** Whose course is drawn: ODS code, code of a region, or England. */
    public String getSeries() {
        return provider == null || provider.isBlank() ? Series.ENGLAND : provider;
    }

    /** Whether one provider is looked at. */
    public boolean isOfProvider() {
        return provider != null && !provider.isBlank() && !regions.isRegion(provider);
    }

    /** Parts by treatment function and the like, and what this indicator is a part of. */
    public PartList getParts() {
        return parts;
    }

    public boolean isPublished() {
        return row.lastPeriod() != null;
    }

    /** Periods to choose from, newest first. */
    public List<Choice> getPeriods() {
        Period last = row.lastPeriod();
        return Stream.iterate(last, p -> p.since(row.firstPeriod()) >= 0, p -> p.plus(-1)).limit(CHOICES)
                .map(p -> new Choice(p.toString(), words.period(p))).toList();
    }

    /** Comparator groups and own sets to choose from. */
    public List<Choice> getGroups() {
        return Stream.concat(Stream.of(ComparatorGroup.values()).filter(g -> g != ComparatorGroup.OTHER)
                        .map(g -> new Choice(g.name(), g.words().substring(0, 1).toUpperCase(java.util.Locale.UK) + g.words().substring(1))),
                sets.list().stream().map(s -> new Choice(Integer.toString(s.id()), s.name()))).toList();
    }

    /** Providers without a figure in this period, with the reason. */
    public List<PositionRow> getWithout() {
        return positions.positions().stream().filter(p -> p.value() == null).sorted(Comparator.comparing(p -> Objects.toString(p.name()))).toList();
    }

    public IndicatorRow getRow() {
        return row;
    }

    public PositionList getPositions() {
        return positions;
    }

    public Drawing getProcess() {
        return process;
    }

    public Drawing getRanked() {
        return ranked;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getRebase() {
        return rebase;
    }

    public void setRebase(String rebase) {
        this.rebase = rebase;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }
}
