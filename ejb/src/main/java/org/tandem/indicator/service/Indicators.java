package org.tandem.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Indicator;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.variation.NewStart;
import org.tandem.variation.Rebase;

/** Indicators, positions and process charts. */
@Stateless
public class Indicators {

    @Inject
    private PanelHolder panels;
    @Inject
    private OwnPeerSets own;
    @Inject
    private NewStartRepository starts;
    @Inject
    private Authority authority;

    /** All indicators in catalogue order. */
    public Page<IndicatorRow> list(PageAsked asked) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        return Page.of(panel.indicators().all().stream().map(i -> IndicatorRow.of(i, panel)).toList(), asked);
    }

    /** One indicator with all its metadata. */
    public IndicatorRow find(String code) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        return IndicatorRow.of(get(panel, code), panel);
    }

    /** Positions of the providers of a set in one period. */
    public PositionList positions(String code, PositionQuery query) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        return new PositionAnswer(panel, get(panel, code), own).positions(query);
    }

    /** Positions of all providers of a set that was found for a provider, not of the provider alone. */
    public PositionList positionsAround(String code, PositionQuery query) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        return new PositionAnswer(panel, get(panel, code), own).around(query);
    }

    /** Parts of an indicator in one period, for England and, where one is named, for a provider. */
    public PartList parts(String code, PositionQuery query) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        return new PartAnswer(panel, get(panel, code), own).parts(query);
    }

    /** Process chart of a provider, of a region, or of England; a new start that is kept is told with its reason. */
    public ChartView processChart(String code, ChartQuery query) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Map<Period, String> reasons = starts.of(code, query.provider()).stream().map(NewStart::rebase).collect(Collectors.toMap(Rebase::at, Rebase::reason));
        return new ChartAnswer(panel, get(panel, code)).chart(query, reasons);
    }

    private static Indicator get(Panel panel, String code) {
        return panel.indicators().find(code).orElseThrow(() -> new NotFound("No indicator has the code '" + code + "'."));
    }
}
