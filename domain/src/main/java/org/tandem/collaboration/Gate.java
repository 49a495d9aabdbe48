package org.tandem.collaboration;

import java.util.Optional;

/** What takes a model out before anything is scored. The baseline passes every gate. */
public enum Gate {
    PARENTS_MUST_SURVIVE {
        @Override
        String objection(CollaborationModel model, Situation s) {
            return s.parentsMustSurvive() && !model.conditions().parentBodiesSurvive()
                    ? "The bodies must stay in being, and with this model they do not." : null;
        }
    },
    NO_TRANSFER {
        @Override
        String objection(CollaborationModel model, Situation s) {
            return s.noTransfer() && model.conditions().transfersStaffOrAssets()
                    ? "No staff or assets may change hands, and with this model they do." : null;
        }
    },
    CONTROL_CONCEDED {
        @Override
        String objection(CollaborationModel model, Situation s) {
            int conceded = model.ordinals().controlConceded();
            return s.maxControlConceded() != null && conceded > s.maxControlConceded()
                    ? "It concedes control at %d of 5; at most %d is allowed.".formatted(conceded, s.maxControlConceded()) : null;
        }
    },
    START_WITHIN {
        @Override
        String objection(CollaborationModel model, Situation s) {
            int shortest = model.setUp().fromMonths();
            return s.startWithinMonths() != null && shortest > s.startWithinMonths()
                    ? "It takes at least %d months to set up; it must start within %d.".formatted(shortest, s.startWithinMonths()) : null;
        }
    },
    COST_BAND {
        @Override
        String objection(CollaborationModel model, Situation s) {
            return s.maxCostBand() != null && model.cost() != null && model.cost().compareTo(s.maxCostBand()) > 0
                    ? "It usually costs %s (band %s); at most band %s is allowed.".formatted(model.cost().words(), model.cost(), s.maxCostBand()) : null;
        }
    },
    SUPPORTER_NOT_ELIGIBLE {
        @Override
        String objection(CollaborationModel model, Situation s) {
            return s.supporterObjection() != null && model.conditions().restsOnSupporter()
                    ? "It rests on the support partner, which may not support here: " + s.supporterObjection() : null;
        }
    },
    REAL_BARRIER {
        @Override
        String objection(CollaborationModel model, Situation s) {
            return model.barriers().stream().filter(b -> b.kind() == Barrier.Kind.REAL && s.unmitigatedBarriers().contains(b.code())).findFirst()
                    .map(b -> "A real barrier is not dealt with here: " + b.sentence()).orElse(null);
        }
    },
    TOO_LITTLE_BENEFIT {
        @Override
        String objection(CollaborationModel model, Situation s) {
            int benefit = model.ordinals().benefit();
            return benefit < s.leastBenefit()
                    ? "Its potential benefit is %d of 5; this need asks for at least %d.".formatted(benefit, s.leastBenefit()) : null;
        }
    };

    abstract String objection(CollaborationModel model, Situation situation);

    /** The sentence against a model, empty when it passes. */
    Optional<String> against(CollaborationModel model, Situation situation) {
        return model.isBaseline() ? Optional.empty() : Optional.ofNullable(objection(model, situation));
    }
}
