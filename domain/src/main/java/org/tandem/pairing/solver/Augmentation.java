package org.tandem.pairing.solver;

/** Brings one more unit of a row into a flow along the cheapest path of the residual network and keeps it an optimum. */
interface Augmentation {

    /** Marks a way that starts at the row itself and not at a pair. */
    int NONE = -1;

    /** One more unit of a row, which may end in leaving some unit out. */
    void from(int row);

    /**
     * The quickest way for a problem. Where every row takes one column at most a pair that is used has no reduced cost, so that rows
     * need no place of their own in the search; where gains are plain numbers they need no vectors.
     */
    static Augmentation of(Flow flow) {
        return !flow.problem.single ? new AugmentationOfUnits(flow) : flow.problem.width == 1 ? new AugmentationByNumbers(flow) : new AugmentationByVectors(flow);
    }
}
