package org.tandem.relation.service;

import org.tandem.pairing.AssessedCriterion;

/**
 * Which assessments are asked for; what is null is not asked about.
 *
 * @param history with those that newer ones superseded
 */
public record AssessmentQuery(String region, String provider, AssessedCriterion criterion, boolean history) {

    /** The newest of everything. */
    public static final AssessmentQuery ALL = new AssessmentQuery(null, null, null, false);
}
