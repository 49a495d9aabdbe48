package org.tandem.provider.service;

import java.time.LocalDate;
import java.util.List;
import org.tandem.provider.CareRating;
import org.tandem.provider.Judgements;
import org.tandem.provider.OversightFact;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;

/**
 * What national bodies published about a provider as their judgement.
 *
 * @param quarter   newest quarter of the oversight framework, null when there is none
 * @param oversight its results, by metric
 * @param ratings   of the Care Quality Commission, by service and key question
 */
public record JudgementList(Period quarter, List<OversightRow> oversight, List<RatingRow> ratings) {

    /** A result of the oversight framework; what is not known is null. */
    public record OversightRow(Period quarter, String metric, String description, String domain, String reportedFor, String unit, Double value,
                               FigureState state, Double median, Double lowerQuartile, Double upperQuartile, Integer rank, String note) {

        static OversightRow of(OversightFact f) {
            return new OversightRow(f.quarter(), f.metric(), f.description(), f.domain(), f.reportedFor(), f.unit(), Absent.orNull(f.figure().value()),
                    f.figure().state(), f.median(), f.lowerQuartile(), f.upperQuartile(), f.rank(), f.note());
        }
    }

    /**
     * A rating.
     *
     * @param tooOld more than 36 months old: too old to rely on, the lead confirms
     */
    public record RatingRow(String service, String question, CareRating.Score score, String words, LocalDate ratedOn, boolean tooOld) {

        static RatingRow of(CareRating r, LocalDate today) {
            return new RatingRow(r.service(), r.question(), r.score(), r.score().words(), r.ratedOn(), r.isOldOn(today));
        }
    }

    static JudgementList of(Judgements judgements, LocalDate today) {
        Period quarter = judgements.latestQuarter().orElse(null);
        return new JudgementList(quarter, judgements.oversight().stream().filter(o -> o.quarter().equals(quarter)).map(OversightRow::of).toList(),
                judgements.ratings().stream().map(r -> RatingRow.of(r, today)).toList());
    }

    /** One result of the newest quarter, null when there is none. */
    public OversightRow result(String metric) {
        return oversight.stream().filter(o -> o.metric().equals(metric)).findFirst().orElse(null);
    }

    /** Ratings of the provider as a whole. */
    public List<RatingRow> overall() {
        return ratings.stream().filter(r -> r.service().equalsIgnoreCase(CareRating.OVERALL)).toList();
    }

    /** Overall ratings of single services. */
    public List<RatingRow> services() {
        return ratings.stream().filter(r -> !r.service().equalsIgnoreCase(CareRating.OVERALL) && r.question().equalsIgnoreCase(CareRating.OVERALL)).toList();
    }
}
