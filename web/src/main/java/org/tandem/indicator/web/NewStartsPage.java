package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.indicator.service.ChartQuery;
import org.tandem.indicator.service.ChartView;
import org.tandem.indicator.service.IndicatorRow;
import org.tandem.indicator.service.Indicators;
import org.tandem.indicator.service.NewStartRow;
import org.tandem.indicator.service.NewStarts;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Notices;

/** New starts of one series of an indicator, with who set them when and why; a form for those who may set one. */
@Named
@RequestScoped
public class NewStartsPage {

    private static final int CHOICES = 120;

    @Inject
    private Indicators indicators;
    @Inject
    private NewStarts starts;
    @Inject
    private Notices notices;
    @Inject
    private Formats format;

    private IndicatorRow row;
    private ChartView chart;
    private List<NewStartRow> kept;

    /** Keeps one and shows the chart with it. */
    public void set() throws IOException {
        try {
            NewStartRow made = starts.set(getCode(), getSeries(), notices.period(sent("startsAt")), sent("startReason"));
            Faces.redirect(Faces.getRequestContextPath() + getChartAddress() + "&rebase=" + made.startsAt());
        } catch (BusinessException refused) {
            notices.refused(refused, rule -> rule);
        }
    }

    /** Ends one as it was shown. */
    public void end(int number, int rowVersion) throws IOException {
        try {
            starts.end(number, rowVersion);
            Faces.redirect(Faces.getRequestContextPath() + "/new-starts?code=" + getCode() + "&provider=" + getSeries());
        } catch (BusinessException refused) {
            notices.refused(refused, rule -> rule);
        }
    }

    /** What was sent in a field, empty when nothing was. */
    public String sent(String field) {
        String text = Faces.getRequestParameter(field);
        return text == null ? "" : text;
    }

    public String getCode() {
        return named("code", "No indicator is named; give its code.");
    }

    /** ODS code, code of a region, or England. */
    public String getSeries() {
        return named("provider", "No series is named; give the code of a provider or region, or England.");
    }

    private static String named(String parameter, String missing) {
        String text = Faces.getRequestParameter(parameter);
        if (text == null || !text.matches("[A-Za-z0-9_.\\-]{1,60}")) {
            throw new NotFound(missing);
        }
        return text;
    }

    public IndicatorRow getRow() {
        if (row == null) {
            row = indicators.find(getCode());
        }
        return row;
    }

    /** Name of the provider or region. */
    public String getName() {
        if (chart == null) {
            chart = indicators.processChart(getCode(), ChartQuery.of(getSeries()));
        }
        return chart.name();
    }

    /** Address of the page with the chart, from the root. */
    public String getChartAddress() {
        return "/indicator?code=" + getCode() + "&provider=" + (getSeries().equals(org.tandem.benchmark.Series.ENGLAND) ? "" : getSeries());
    }

    /** Those that are kept, newest period first. */
    public List<NewStartRow> getKept() {
        if (kept == null) {
            kept = starts.of(getCode(), getSeries());
        }
        return kept;
    }

    public boolean isSettable() {
        return getRow().lastPeriod() != null && starts.maySet(getSeries());
    }

    /** Periods at which the process may begin anew, newest first: all but the first. */
    public List<Choice> getPeriods() {
        Period last = getRow().lastPeriod();
        return Stream.iterate(last, p -> p.since(getRow().firstPeriod()) > 0, p -> p.plus(-1)).limit(CHOICES)
                .map(p -> new Choice(p.toString(), format.period(p))).toList();
    }
}
