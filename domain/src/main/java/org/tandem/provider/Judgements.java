package org.tandem.provider;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.shared.Period;

/**
 * What national bodies published about a provider as their judgement, apart from figures.
 *
 * @param ratings   of the Care Quality Commission, by service and key question
 * @param oversight results of the oversight framework, by quarter and metric
 */
public record Judgements(List<CareRating> ratings, List<OversightFact> oversight) {

    /** Nothing is published. */
    public static final Judgements NONE = new Judgements(List.of(), List.of());

    public Judgements {
        ratings = ratings.stream().sorted(Comparator.comparing(CareRating::service).thenComparing(CareRating::question)).toList();
        oversight = oversight.stream().sorted(Comparator.comparing(OversightFact::quarter).thenComparing(OversightFact::metric)).toList();
    }

    /** A rating. */
    public Optional<CareRating> rating(String service, String question) {
        return ratings.stream().filter(r -> r.service().equalsIgnoreCase(service) && r.question().equalsIgnoreCase(question)).findFirst();
    }

    /** The newest quarter with a result. */
    public Optional<Period> latestQuarter() {
        return oversight.isEmpty() ? Optional.empty() : Optional.of(oversight.get(oversight.size() - 1).quarter());
    }

    /** One result of a quarter. */
    public Optional<OversightFact> fact(Period quarter, String metric) {
        return oversight.stream().filter(o -> o.quarter().equals(quarter) && o.metric().equals(metric)).findFirst();
    }
}
