package org.tandem.collaboration;

/** What counts in the score of a model. Every value lies between 0 and 1, more is better. */
public enum ProfilePart {
    BENEFIT("Potential benefit"),
    CONTROL_KEPT("Control kept"),
    LITTLE_CHANGE("Little organisational change"),
    LOW_RISK("Low risk of missing the benefit"),
    REVERSIBILITY("Easy to reverse"),
    SPEED("Quick to set up"),
    COST("Low cost");

    private final String label;

    ProfilePart(String label) {
        this.label = label;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }

    /** Value of a model, 0–1. The middle of its set-up time is set against the slowest, its cost band against the dearest. */
    double of(CollaborationModel model, RecommenderRules rules) {
        Ordinals o = model.ordinals();
        return switch (this) {
            case BENEFIT -> scaled(o.benefit());
            case CONTROL_KEPT -> scaled(6 - o.controlConceded());
            case LITTLE_CHANGE -> scaled(6 - o.organisationalChange());
            case LOW_RISK -> scaled(6 - o.risk());
            case REVERSIBILITY -> scaled(o.reversibility());
            case SPEED -> 1 - Math.min(model.setUp().middle(), rules.slowestMonths()) / rules.slowestMonths();
            case COST -> model.cost() == null ? 1 : model.cost().cheapness();
        };
    }

    private static double scaled(int place) {
        return (place - Ordinals.LEAST) / (double) (Ordinals.GREATEST - Ordinals.LEAST);
    }
}
