package org.tandem.oversight.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Indicator;
import org.tandem.oversight.OversightEntry;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.oversight.OversightPlace;
import org.tandem.oversight.OversightRules;
import org.tandem.oversight.OversightScoring;
import org.tandem.oversight.OversightTable;
import org.tandem.oversight.SegmentChances;
import org.tandem.oversight.SegmentCuts;
import org.tandem.oversight.service.OversightList.Row;
import org.tandem.provider.OversightFact;
import org.tandem.shared.service.Absent;

/** Puts places, chances and what is needed for the next segment side by side. */
final class OversightAnswer {

    static final long SEED = 20_250_401;
    private static final int DRAWS = 1000;
    private static final int BY_DECISION = 5;

    private final Panel panel;
    private final OversightScoring scoring;
    private final OversightRules rules;
    private final OversightTable table;
    private final Map<String, SegmentChances> chances;

    OversightAnswer(Panel panel, OversightScoring scoring, OversightRules rules) {
        this.panel = panel;
        this.scoring = scoring;
        this.rules = rules;
        List<OversightEntry> entries = scoring.entries(rules);
        this.table = OversightTable.of(entries, rules);
        this.chances = SegmentChances.of(entries, rules, DRAWS, SEED);
    }

    OversightTold told() {
        return new OversightTold(rows(), table.cuts().map(SegmentCuts::upTo).orElse(List.of()),
                scoring.metrics().stream().map(Indicator::code).toList(), method());
    }

    private String method() {
        return ("Rules %s over %d indicators loaded here, which are not the national list; scores by rank among all trusts that report, plain means; "
                + "probabilities from %d draws of the metrics with replacement").formatted(rules.name(), scoring.metrics().size(), DRAWS);
    }

    private List<Row> rows() {
        return table.places().values().stream().map(this::row).sorted(Comparator.comparing(Row::trustType)
                .thenComparing(Row::averageMetricScore, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Row::odsCode)).toList();
    }

    private Row row(OversightPlace p) {
        SegmentChances sure = chances.get(p.odsCode());
        int metrics = scoring.scores(p.odsCode()).size();
        return new Row(p.odsCode(), panel.providers().get(p.odsCode()).name(), p.trustType(), Absent.orNull(p.average()), metrics,
                scoring.domains(p.odsCode()), Absent.orNull(p.unadjusted()), override(p), p.deficit(), Absent.orNull(p.segment()), Absent.orNull(p.rank()),
                p.rank().isEmpty() ? null : p.of(), sure == null ? null : probabilities(sure), sure == null ? null : sure.likely(),
                table.next(p.odsCode(), metrics).orElse(null), p.reason(),
                published(p, OversightFact.LEAGUE_SCORE), published(p, OversightFact.LEAGUE_SEGMENT));
    }

    private Double published(OversightPlace p, String metric) {
        return panel.providers().judgements(p.odsCode()).fact(scoring.quarter(), metric).map(f -> Absent.orNull(f.figure().value())).orElse(null);
    }

    private static Boolean override(OversightPlace p) {
        return p.deficit() == Deficit.NOT_KNOWN ? null : p.reason().rule().equals("DEFICIT_OVERRIDE");
    }

    private static Map<Integer, Double> probabilities(SegmentChances sure) {
        Map<Integer, Double> bySegment = new TreeMap<>();
        for (int s = 1; s <= sure.segments().size(); s++) {
            bySegment.put(s, sure.segments().get(s - 1));
        }
        bySegment.put(BY_DECISION, null);
        return bySegment;
    }
}
