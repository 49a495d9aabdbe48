package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.benchmark.web.FunnelDrawings;
import org.tandem.benchmark.web.SpreadDrawings;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.Comparisons;
import org.tandem.indicator.service.FunnelQuery;
import org.tandem.indicator.service.PositionList;
import org.tandem.indicator.service.PositionList.PositionRow;
import org.tandem.indicator.service.PositionQuery;
import org.tandem.provider.service.ProviderQuery;
import org.tandem.provider.service.ProviderRow;
import org.tandem.provider.service.Providers;
import org.tandem.provider.web.MapDrawings;
import org.tandem.provider.web.MapLook;
import org.tandem.shared.PageAsked;
import org.tandem.shared.service.Absent;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;

/** What the providers of a group show together: funnel, spread over time, map of the quarters. */
@Named
@RequestScoped
public class IndicatorComparison {

    private static final PageAsked ALL = new PageAsked(0, PageAsked.MOST);

    @Inject
    private IndicatorPage page;
    @Inject
    private Comparisons comparisons;
    @Inject
    private Providers providers;
    @Inject
    private FunnelDrawings funnels;
    @Inject
    private SpreadDrawings spreads;
    @Inject
    private MapDrawings maps;
    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    private Drawing funnel;
    private Drawing spread;
    private Drawing map;

    /** Null where there can be none. */
    public Drawing getFunnel() {
        if (funnel == null && comparisons.hasFunnel(indicator())) {
            funnel = funnels.of(comparisons.funnel(page.getCode(), FunnelQuery.of(list().period(), page.getGroup())), indicator(), page.getProvider());
        }
        return funnel;
    }

    public Drawing getSpread() {
        if (spread == null) {
            spread = spreads.of(comparisons.spread(page.getCode(), new PositionQuery(list().period(), page.getGroup(), null, null)), indicator());
        }
        return spread;
    }

    public Double getLowerQuartile() {
        return Absent.orNull(list().distribution().lowerQuartile());
    }

    public Double getMedian() {
        return Absent.orNull(list().distribution().median());
    }

    public Double getUpperQuartile() {
        return Absent.orNull(list().distribution().upperQuartile());
    }

    /** Null where providers are not ranked. */
    public Drawing getMap() {
        if (map == null && indicator().topic().isRanked()) {
            Map<String, ProviderRow> rows = providers.list(ProviderQuery.ALL, ALL).items().stream()
                    .collect(Collectors.toMap(ProviderRow::odsCode, Function.identity()));
            List<MapDrawings.Spot> spots = list().positions().stream().filter(p -> p.quartile() != null && rows.containsKey(p.odsCode()))
                    .map(p -> spot(p, rows.get(p.odsCode()))).toList();
            String key = indicator().direction() == ImprovementDirection.NO_JUDGEMENT ? "map.plain." : "map.";
            map = maps.of(new MapDrawings.Words(sentence(), key, "column.value"), spots, List.of(), page.getCode() + "-map-" + page.getPeriod());
        }
        return map;
    }

    private MapDrawings.Spot spot(PositionRow p, ProviderRow provider) {
        return new MapDrawings.Spot(provider, MapLook.ofQuarter(p.quartile()), texts.get("map.quarter.text",
                format.number(p.value(), indicator().kind()), format.ordinal(p.rank()), list().distribution().n()), p.odsCode().equals(page.getProvider()));
    }

    private String sentence() {
        long lowest = list().positions().stream().filter(p -> Objects.equals(p.quartile(), MapLook.QUARTER_4.quarter())).count();
        return texts.get("map.quarter.sentence", indicator().name(), format.period(list().period()), lowest);
    }

    private Indicator indicator() {
        return page.getRow().indicator();
    }

    private PositionList list() {
        return page.getPositions();
    }
}
