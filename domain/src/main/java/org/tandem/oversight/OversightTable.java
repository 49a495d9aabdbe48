package org.tandem.oversight;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tandem.oversight.OversightEntry.Deficit;
import org.tandem.shared.Reason;

/** Segments and ranks of all trusts by the rules of one year ({@code methods} 3.1). Immutable. */
public final class OversightTable {

    private final OversightRules rules;
    private final Optional<SegmentCuts> cuts;
    private final Map<String, OversightPlace> places = new TreeMap<>();

    private OversightTable(Collection<OversightEntry> entries, OversightRules rules) {
        this.rules = rules;
        this.cuts = SegmentCuts.of(entries.stream().flatMapToDouble(e -> e.average().stream()).toArray(), rules);
        List<OversightPlace> unranked = entries.stream().map(this::place).toList();
        unranked.forEach(p -> places.put(p.odsCode(), p.segment().isEmpty() ? p : ranked(p, unranked)));
    }

    /** The table of trusts, each once; their order does not matter. */
    public static OversightTable of(Collection<OversightEntry> entries, OversightRules rules) {
        return new OversightTable(entries, rules);
    }

    private OversightPlace place(OversightEntry e) {
        if (e.average().isEmpty()) {
            return without(e, OptionalInt.empty(), "NO_SCORE", "There is no metric score, so there is no segment.");
        }
        if (cuts.isEmpty()) {
            return without(e, OptionalInt.empty(), "NO_THRESHOLDS", rules.areComplete()
                    ? "Fewer than four trusts have a score, so there are no segments."
                    : "The thresholds of the rules " + rules.name() + " are not published here; segments appear once they are entered.");
        }
        double average = e.average().getAsDouble();
        int unadjusted = cuts.get().segment(average);
        if (e.deficit() == Deficit.NOT_KNOWN && unadjusted < rules.bestWithDeficit()) {
            return without(e, OptionalInt.of(unadjusted), "DEFICIT_NOT_KNOWN",
                    "By its score alone the trust is in segment %d; whether it is in deficit is not known, which would decide.".formatted(unadjusted));
        }
        int segment = cuts.get().segment(average, e.deficit(), rules);
        return new OversightPlace(e.odsCode(), e.trustType(), e.average(), OptionalInt.of(unadjusted), e.deficit(), OptionalInt.of(segment),
                OptionalInt.empty(), 0, reason(unadjusted, segment, average));
    }

    private static OversightPlace without(OversightEntry e, OptionalInt unadjusted, String rule, String sentence) {
        return new OversightPlace(e.odsCode(), e.trustType(), e.average(), unadjusted, e.deficit(), OptionalInt.empty(), OptionalInt.empty(), 0,
                new Reason(rule, sentence));
    }

    private Reason reason(int unadjusted, int segment, double average) {
        String score = "The average metric score of %.2f".formatted(MetricScores.shown(average));
        return segment == unadjusted
                ? new Reason("BY_SCORE", "%s leads to segment %d under the rules %s.".formatted(score, segment, rules.name()))
                : new Reason("DEFICIT_OVERRIDE", "%s would lead to segment %d; a trust in deficit cannot be better than segment %d under the rules %s."
                        .formatted(score, unadjusted, rules.bestWithDeficit(), rules.name()));
    }

    /** Without a rank where a rival whose deficit is not known may stand on either side. */
    private OversightPlace ranked(OversightPlace p, List<OversightPlace> all) {
        List<OversightPlace> rivals = all.stream().filter(q -> q.unadjusted().isPresent() && q.trustType().equals(p.trustType())).toList();
        if (rivals.stream().anyMatch(q -> q.segment().isEmpty() && !isSurelyAhead(q, p))) {
            return p;
        }
        int ahead = (int) rivals.stream().filter(q -> q.segment().isEmpty() || isAhead(q, p)).count();
        return p.ranked(ahead + 1, rivals.size());
    }

    /** Whatever its deficit: its score is better, and it is in no worse segment. */
    private boolean isSurelyAhead(OversightPlace unknown, OversightPlace p) {
        return p.segment().getAsInt() >= rules.bestWithDeficit() && unknown.shown().getAsDouble() < p.shown().getAsDouble();
    }

    private static boolean isAhead(OversightPlace a, OversightPlace b) {
        int bySegment = Integer.compare(a.segment().getAsInt(), b.segment().getAsInt());
        return bySegment < 0 || bySegment == 0 && a.shown().getAsDouble() < b.shown().getAsDouble();
    }

    /** The rules in use. */
    public OversightRules rules() {
        return rules;
    }

    /** Highest average scores of segments 1 to 3; empty when there are none. */
    public Optional<SegmentCuts> cuts() {
        return cuts;
    }

    /** By code. */
    public Map<String, OversightPlace> places() {
        return Collections.unmodifiableMap(places);
    }

    /** What a trust needs to reach the next better segment; empty in segment 1 and without segment. */
    public Optional<NextSegment> next(String odsCode, int metrics) {
        OversightPlace p = places.get(odsCode);
        return p == null || cuts.isEmpty() ? Optional.empty() : NextSegment.of(p, cuts.get(), rules, metrics);
    }
}
