package org.tandem.overview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.overview.web.NeedLine.TopicLine;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.QuarterPlace;
import org.tandem.standing.StandingReason;
import org.tandem.standing.TopicStanding;
import org.tandem.standing.service.StandingRow;

/** Who is in difficulty with what, how long and why: the gravest first, of one status the largest needs. */
@ApplicationScoped
public class NeedLines {

    /** Those that are listed, gravest first. */
    static final List<DifficultyStatus> LISTED = List.of(DifficultyStatus.PERSISTENT, DifficultyStatus.EMERGING, DifficultyStatus.RECOVERING);
    private static final int QUARTERS = 4;

    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    List<NeedLine> of(Stream<StandingRow> rows) {
        return rows.filter(r -> LISTED.contains(r.difficulty()))
                .sorted(Comparator.comparing((StandingRow r) -> LISTED.indexOf(r.difficulty()))
                        .thenComparing(r -> -r.topics().stream().mapToDouble(TopicStanding::needSize).sum()).thenComparing(StandingRow::name))
                .map(r -> new NeedLine(r.odsCode(), r.name(), r.difficulty(), topics(r))).toList();
    }

    private List<TopicLine> topics(StandingRow row) {
        return row.topics().stream().filter(t -> LISTED.contains(t.difficulty()))
                .sorted(Comparator.comparing((TopicStanding t) -> LISTED.indexOf(t.difficulty())).thenComparing(t -> -t.needSize()))
                .map(t -> new TopicLine(t.topic().label(), t.difficulty(), persistence(t.quarters()),
                        t.reasons().stream().findFirst().map(StandingReason::sentence).orElse(""))).toList();
    }

    /** Such as "Among the lowest-placed fifth in 4 of the last 4 quarters, without a break since October to December 2023". */
    private String persistence(List<QuarterPlace> quarters) {
        if (quarters.isEmpty()) {
            return "";
        }
        List<QuarterPlace> last = quarters.subList(Math.max(0, quarters.size() - QUARTERS), quarters.size());
        long low = last.stream().filter(QuarterPlace::low).count();
        int since = quarters.size();
        while (since > 0 && quarters.get(since - 1).low()) {
            since--;
        }
        String key = quarters.get(quarters.size() - 1).isRanked() ? "overview.need." : "overview.need.band.";
        return since >= quarters.size() - 1 ? texts.get(key + "times", low, last.size())
                : texts.get(key + (since == 0 ? "whole" : "since"), low, last.size(), format.period(quarters.get(since).quarter()));
    }
}
