package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.indicator.service.IndicatorRow;
import org.tandem.indicator.service.Indicators;
import org.tandem.shared.PageAsked;

/** The list of indicators. */
@Named
@RequestScoped
public class IndicatorsPage {

    @Inject
    private Indicators indicators;

    private List<IndicatorRow> rows;

    public List<IndicatorRow> getRows() {
        if (rows == null) {
            rows = indicators.list(new PageAsked(0, PageAsked.MOST)).items();
        }
        return rows;
    }

    /** Those with published figures. */
    public List<IndicatorRow> getPublished() {
        return getRows().stream().filter(r -> r.lastPeriod() != null).toList();
    }

    /** Those for which nothing is published yet. */
    public List<IndicatorRow> getWaiting() {
        return getRows().stream().filter(r -> r.lastPeriod() == null).toList();
    }
}
