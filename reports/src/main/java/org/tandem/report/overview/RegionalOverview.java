package org.tandem.report.overview;

import java.util.List;
import java.util.Objects;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.Rank;
import org.tandem.report.ReportStamp;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

/**
 * Every trust of a region, or of all England, against every indicator that is published about it.
 *
 * @param stamp      two dates, data version, rules
 * @param area       name of the region, or England
 * @param indicators columns of the heat map, in the order of the catalogue
 * @param trusts     rows of the heat map, by name
 * @param topics     how many trusts have which standing, by topic
 * @param standings  each trust in each topic in which it has a status
 * @param plan       pairs of the rounds of this month that the person may see
 * @param notes      sources and methods
 */
public record RegionalOverview(ReportStamp stamp, String area, List<IndicatorHead> indicators, List<Trust> trusts, List<TopicCount> topics,
                               List<StandingLine> standings, List<PlanLine> plan, DataNotes notes) {

    /** An indicator of the heat map. */
    public record IndicatorHead(String code, String name) {
    }

    /**
     * A trust with its figures.
     *
     * @param group with whom it is compared, in words
     */
    public record Trust(String odsCode, String name, String type, String group, List<FigureLine> figures) {

        public Trust {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One figure of a trust.
     *
     * @param value      as on the page of the trust
     * @param rank       among its comparator group, or why it is not ranked
     * @param quartile   1 is best, or why there is none
     * @param percentile share of the others that are surpassed, 0–1, or why there is none
     */
    public record FigureLine(String code, String name, IndicatorKind kind, Period period, Figure value, Cell<Rank> rank, Cell<Integer> quartile,
                             Cell<Double> percentile) {
    }

    /** How many trusts have a standing in a topic. */
    public record TopicCount(String topic, int longRunning, int emerging, int watched, int recovering, int strong, int judged) {
    }

    /** The standing of one trust in one topic with its first reason. */
    public record StandingLine(String odsCode, String name, String topic, String difficulty, String strength, String reason) {
    }

    /**
     * A pair of a plan.
     *
     * @param fit 0–100
     */
    public record PlanLine(long round, String roundName, String status, String recipientCode, String recipient, String supporterCode, String supporter,
                           String topic, double fit, String decision) {
    }

    public RegionalOverview {
        Objects.requireNonNull(stamp, "An overview needs its stamp.");
        Objects.requireNonNull(notes, "An overview needs its data notes.");
        indicators = List.copyOf(indicators);
        trusts = List.copyOf(trusts);
        topics = List.copyOf(topics);
        standings = List.copyOf(standings);
        plan = List.copyOf(plan);
    }
}
