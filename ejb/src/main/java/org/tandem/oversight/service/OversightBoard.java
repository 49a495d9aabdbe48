package org.tandem.oversight.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PanelQuestion;
import org.tandem.oversight.OversightRules;
import org.tandem.oversight.OversightScoring;
import org.tandem.shared.Page;
import org.tandem.shared.PageAsked;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.StandingRules;
import org.tandem.standing.service.ComputedStandings;

/** Oversight tables by the rules of a year, from the leads of the topics. */
@Stateless
public class OversightBoard {

    private static final List<OversightRules> RULES = Stream.of("rules-2025-26.json", "rules-2026-27.json")
            .map(file -> ShippedFile.read(OversightRules.FOLDER + file, OversightRules.class)).toList();
    private static final int QUARTERS = 12;

    private record OversightQuestion(OversightRules rules, Period quarter) implements PanelQuestion<OversightTold> {

        @Override
        public int rows(OversightTold answer) {
            return answer.rows().size();
        }
    }

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings standings;
    @Inject
    private Authority authority;

    /** The table by type, best score first. */
    public OversightList list(OversightQuery query, PageAsked asked) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Optional<Period> quarter = quarter(panel, query.period());
        OversightRules rules = rules(query, quarter);
        if (quarter.isEmpty()) {
            return new OversightList(Page.of(List.of(), asked), null, rules.name(), rules.source(), List.of(), List.of(), OversightAnswer.SEED,
                    panel.version(), "No figures are published.");
        }
        OversightTold told = panels.answer(panel, new OversightQuestion(rules, quarter.get()),
                () -> new OversightAnswer(panel, new OversightScoring(panel, leads(), quarter.get()), rules).told());
        return new OversightList(Page.of(told.rows(), asked), quarter.get(), rules.name(), rules.source(), told.cuts(), told.metrics(),
                OversightAnswer.SEED, panel.version(), told.method());
    }

    /** Quarters to choose from, newest first; none without data. */
    public List<Period> quarters() {
        return quarter(panels.current(), null).map(q -> Stream.iterate(q, p -> p.plus(-1)).limit(QUARTERS).toList()).orElse(List.of());
    }

    /** Names of the rules to choose from. */
    public List<String> frameworks() {
        return RULES.stream().map(OversightRules::name).toList();
    }

    private List<String> leads() {
        return standings.rules().topics().stream().filter(t -> t.judgement() == StandingRules.Judgement.PLACE)
                .flatMap(t -> t.leads().stream()).map(StandingRules.Lead::indicator).distinct().toList();
    }

    private Optional<Period> quarter(Panel panel, Period asked) {
        if (asked == null) {
            return standings.latestMonth(panel).map(m -> m.plus(1).endQuarter().plus(-1));
        }
        return switch (asked.kind()) {
            case QUARTER -> Optional.of(asked);
            case MONTH -> Optional.of(asked.endQuarter());
            case FINANCIAL_YEAR, CALENDAR_YEAR -> throw new Malformed("Oversight tables are made by quarter.",
                    new Reason("period", "Write a quarter such as 2024-25Q4, or a month within it."));
        };
    }

    private static OversightRules rules(OversightQuery query, Optional<Period> quarter) {
        OversightRules found = query.framework() == null
                ? RULES.stream().filter(r -> quarter.isPresent() && r.areValidOn(quarter.get().lastDay())).findFirst().orElse(nearest(quarter))
                : RULES.stream().filter(r -> r.name().equals(query.framework().replace('-', '/'))).findFirst()
                        .orElseThrow(() -> new Malformed("There is no framework '" + query.framework() + "' here.",
                                new Reason("framework", "Write one of " + String.join(", ", RULES.stream().map(OversightRules::name).toList()) + ".")));
        return query.thresholds().isEmpty() ? found : entered(found, query.thresholds());
    }

    private static OversightRules nearest(Optional<Period> quarter) {
        boolean early = quarter.isEmpty() || quarter.get().lastDay().isBefore(RULES.get(0).validFrom());
        return RULES.stream().min(early ? Comparator.comparing(OversightRules::validFrom) : Comparator.comparing(OversightRules::validFrom).reversed())
                .orElseThrow();
    }

    private static OversightRules entered(OversightRules rules, List<Double> thresholds) {
        if (rules.segmentation() != OversightRules.Segmentation.THRESHOLDS) {
            throw new Malformed("The rules " + rules.name() + " cut by quartiles and take no thresholds.", new Reason("thresholds", "Leave them out."));
        }
        try {
            return rules.thresholds(thresholds);
        } catch (IllegalArgumentException wrong) {
            throw new Malformed(wrong.getMessage(), new Reason("thresholds", "Write three ascending scores, such as 2.1,2.4,2.7."));
        }
    }
}
