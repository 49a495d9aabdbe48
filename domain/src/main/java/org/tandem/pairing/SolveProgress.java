package org.tandem.pairing;

/** Is told how far the solution of a round has come. May be called by several threads. */
@FunctionalInterface
public interface SolveProgress {

    /** Nobody listens. */
    SolveProgress UNHEARD = (step, done, of) -> { };

    /** What is being done. */
    enum Step {
        /** The set of pairs that scores highest is looked for and proven. */
        PLAN("looking for the best set of pairs"),
        /** The plan is tried against other weights and figures. */
        VARIATIONS("trying variations of weights and figures"),
        /** Alternatives, needs without support and what one more place would bring. */
        ANSWERS("working out reasons and alternatives");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** As it is shown. */
        public String words() {
            return words;
        }
    }

    /** @param of how much there is to do in this step, 0 where that is not known */
    void at(Step step, int done, int of);
}
