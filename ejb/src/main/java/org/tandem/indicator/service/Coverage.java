package org.tandem.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderType;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;

/** What is published and what is missing: provider by indicator by period. */
@Stateless
public class Coverage {

    private static final int MONTHS = 24;
    private static final int PERIODS = 36;

    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;

    /** All indicators over the two years that end with the newest figure. */
    public CoverageList all() {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Optional<Period> newest = panel.indicators().all().stream().flatMap(i -> panel.latestPeriod(i.code()).stream()).map(Period::endMonth)
                .max(Comparator.naturalOrder());
        List<Period> months = newest.map(last -> IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(last::plus).toList()).orElse(List.of());
        return new CoverageList(months, panel.indicators().all().stream().map(i -> row(panel, i, months)).toList(), panel.version());
    }

    private static CoverageRow row(Panel panel, Indicator indicator, List<Period> months) {
        Optional<IndicatorBlock> block = panel.block(indicator.code());
        if (block.isEmpty()) {
            return new CoverageRow(indicator.code(), indicator.name(), Collections.nCopies(months.size(), 0), 0);
        }
        List<Period> periods = periods(block.get());
        List<Integer> counts = periods.stream().map(p -> present(block.get(), p)).toList();
        List<Integer> byMonth = months.stream().map(month -> IntStream.range(0, periods.size())
                .filter(i -> !month.firstDay().isBefore(periods.get(i).firstDay()) && !month.lastDay().isAfter(periods.get(i).lastDay()))
                .map(counts::get).findFirst().orElse(0)).toList();
        return new CoverageRow(indicator.code(), indicator.name(), byMonth, counts.stream().max(Comparator.naturalOrder()).orElse(0));
    }

    private static int present(IndicatorBlock block, Period period) {
        return (int) block.providers().stream().filter(code -> block.figure(code, period).isPresent()).count();
    }

    private static List<Period> periods(IndicatorBlock block) {
        List<Period> periods = new ArrayList<>();
        for (Period p = block.firstPeriod(); p.since(block.lastPeriod()) <= 0; p = p.plus(1)) {
            periods.add(p);
        }
        return periods;
    }

    /**
     * One indicator, its newest periods, by provider: those that reported, and those of the kind asked for that are open.
     *
     * @param type null for all that reported
     * @throws NotFound when there is no such indicator
     */
    public CoverageGrid of(String code, ProviderType type) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Indicator indicator = panel.indicators().find(code).orElseThrow(() -> new NotFound("No indicator has the code '" + code + "'."));
        Optional<IndicatorBlock> block = panel.block(code);
        if (block.isEmpty()) {
            return new CoverageGrid(code, indicator.name(), List.of(), List.of(), List.of(), panel.version());
        }
        List<Period> all = periods(block.get());
        List<Period> periods = all.subList(Math.max(0, all.size() - PERIODS), all.size());
        List<CoverageGrid.Line> lines = codes(panel, block.get(), periods, type).stream().map(c -> line(panel, block.get(), c, periods))
                .sorted(Comparator.comparing(CoverageGrid.Line::name).thenComparing(CoverageGrid.Line::odsCode)).toList();
        List<Integer> present = IntStream.range(0, periods.size())
                .mapToObj(i -> (int) lines.stream().filter(l -> l.states().get(i) == FigureState.PRESENT).count()).toList();
        return new CoverageGrid(code, indicator.name(), periods, lines, present, panel.version());
    }

    private static TreeSet<String> codes(Panel panel, IndicatorBlock block, List<Period> periods, ProviderType type) {
        TreeSet<String> codes = new TreeSet<>();
        block.providers().stream().filter(c -> type == null || panel.providers().find(c).filter(p -> p.type() == type).isPresent())
                .filter(c -> periods.stream().anyMatch(p -> block.hasEntry(c, p))).forEach(codes::add);
        if (type != null) {
            panel.providers().all().stream().filter(p -> p.type() == type && p.isOpenOn(periods.get(periods.size() - 1).lastDay()))
                    .map(Provider::odsCode).forEach(codes::add);
        }
        return codes;
    }

    private static CoverageGrid.Line line(Panel panel, IndicatorBlock block, String code, List<Period> periods) {
        List<FigureState> states = new ArrayList<>();
        periods.forEach(p -> states.add(block.hasEntry(code, p) ? block.figure(code, p).state() : null));
        return new CoverageGrid.Line(code, panel.providers().find(code).map(Provider::name).orElse(code), Collections.unmodifiableList(states),
                (int) states.stream().filter(s -> s == FigureState.PRESENT).count());
    }
}
