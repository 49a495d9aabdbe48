package org.tandem.collaboration;

import java.util.List;
import java.util.Objects;

/**
 * A way in which two bodies may work together, as the catalogue describes it. Legal notes point to what to look up; they
 * are no legal advice.
 *
 * @param code           fixed, in capitals
 * @param name           as shown
 * @param summary        what it is
 * @param family         how it binds; null for staying as now
 * @param band           of the step ladder; null for staying as now
 * @param accountability who is accountable
 * @param mechanism      the instrument
 * @param approval       who usually approves
 * @param term           how long it usually lasts
 * @param setUp          how long it takes to set up
 * @param cost           band of yearly cost; null when it costs nothing of its own
 * @param note           the warning to show
 * @param advice         what advice to take first; empty text when none
 * @param stepUp         triggers for a stronger model
 * @param stepDown       triggers for a lighter one
 * @param sources        marks of the sources
 * @param judgements     fields that are judgements: editable defaults
 */
public record CollaborationModel(String code, String name, String summary, ModelFamily family, LadderBand band, Ordinals ordinals,
                                 String accountability, String mechanism, String approval, Term term, SetUp setUp, CostBand cost,
                                 Evidence evidence, List<String> benefits, List<String> examples, List<Barrier> barriers, String note,
                                 String advice, List<String> stepUp, List<String> stepDown, Conditions conditions, List<String> sources,
                                 List<String> judgements) {

    /** Code of the baseline: the trust stays as it is. */
    public static final String STAND_ALONE = "STAND_ALONE";

    /**
     * How long it usually lasts.
     *
     * @param fromMonths null when open
     * @param toMonths   null when open
     */
    public record Term(Integer fromMonths, Integer toMonths, String words) {
    }

    /** Months that it takes to set up, shortest and longest. */
    public record SetUp(int fromMonths, int toMonths) {

        public SetUp {
            if (fromMonths < 0 || toMonths < fromMonths) {
                throw new IllegalArgumentException("The set-up takes at least 0 months, and the longest is no shorter than the shortest.");
            }
        }

        /** Half-way between the shortest and the longest. */
        public double middle() {
            return (fromMonths + toMonths) / 2.0;
        }
    }

    /** What is known of its effects. */
    public record Evidence(EvidenceGrade grade, String sentence) {
    }

    /**
     * What it takes for granted.
     *
     * @param restsOnSupporter      whether the supporter of the pair carries it
     * @param parentBodiesSurvive   whether the bodies stay in being
     * @param transfersStaffOrAssets whether staff or assets change hands
     */
    public record Conditions(boolean restsOnSupporter, boolean parentBodiesSurvive, boolean transfersStaffOrAssets) {
    }

    public CollaborationModel {
        for (String text : new String[] {code, name, summary, accountability, mechanism, approval, note}) {
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException("A model needs code, name, summary, accountability, mechanism, approval and note.");
            }
        }
        if (!code.equals(STAND_ALONE)) {
            Objects.requireNonNull(family, "A model needs its family.");
            Objects.requireNonNull(band, "A model needs its band.");
            Objects.requireNonNull(cost, "A model needs its band of cost.");
        }
        Objects.requireNonNull(ordinals, "A model needs its ordinals.");
        Objects.requireNonNull(term, "A model needs its term.");
        Objects.requireNonNull(setUp, "A model needs its set-up time.");
        Objects.requireNonNull(evidence, "A model needs its evidence.");
        Objects.requireNonNull(conditions, "A model needs its conditions.");
        advice = advice == null ? "" : advice;
        benefits = List.copyOf(benefits);
        examples = List.copyOf(examples);
        barriers = List.copyOf(barriers);
        stepUp = List.copyOf(stepUp);
        stepDown = List.copyOf(stepDown);
        sources = List.copyOf(sources);
        judgements = List.copyOf(judgements);
    }

    /** Whether it is the baseline with which the others are compared. */
    public boolean isBaseline() {
        return code.equals(STAND_ALONE);
    }
}
