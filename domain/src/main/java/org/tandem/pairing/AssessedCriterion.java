package org.tandem.pairing;

/** What people assess because no published figure says it: the closed list of criteria. */
public enum AssessedCriterion {
    WILLINGNESS("Willingness", About.ONE_OR_BOTH),
    RELATIONSHIP("Relationship", About.BOTH),
    STRATEGIC_ALIGNMENT("Strategic alignment", About.ONE_OR_BOTH),
    LEADERSHIP_EFFECTIVENESS("Leadership effectiveness", About.ONE),
    LEADERSHIP_CONTINUITY("Continuity of leadership", About.ONE),
    BOARD_GOVERNANCE("Board governance", About.ONE),
    FINANCIAL_PERFORMANCE("Financial performance", About.ONE),
    SERVICE_QUALITY("Service quality", About.ONE),
    /** Of a recipient: a gate before support begins, no part of a fit. */
    RECIPIENT_READINESS("Readiness to receive support", About.ONE);

    /** Whom an assessment speaks of. */
    public enum About {
        /** One provider. */
        ONE,
        /** One provider with one other. */
        BOTH,
        /** One provider with everybody, or with one other. */
        ONE_OR_BOTH
    }

    private final String label;
    private final About about;

    AssessedCriterion(String label, About about) {
        this.label = label;
        this.about = about;
    }

    /** As it is shown. */
    public String label() {
        return label;
    }

    /** Whom it speaks of. */
    public About about() {
        return about;
    }

    /** Whether only the provider itself says it, never a lead. */
    public boolean isSaidByItself() {
        return this == WILLINGNESS;
    }

    /** Whether it is the same seen from either side. */
    boolean isMutual() {
        return this == RELATIONSHIP || this == STRATEGIC_ALIGNMENT;
    }

    /** The one that a criterion of the fit reads; both have the same name. */
    static AssessedCriterion of(Criterion criterion) {
        return valueOf(criterion.name());
    }
}
