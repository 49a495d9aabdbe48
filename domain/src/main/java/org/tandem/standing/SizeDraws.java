package org.tandem.standing;

import java.util.random.RandomGenerator;

/** Draws sizes of needs and strengths as they might have been. Safe for use by several threads, each with its own generator. */
public interface SizeDraws {

    /** Nothing varies. */
    SizeDraws NONE = new SizeDraws() {

        @Override
        public Sizes published() {
            return Sizes.NONE;
        }

        @Override
        public Sizes draw(RandomGenerator random) {
            return Sizes.NONE;
        }
    };

    /** With every figure as published: what the computed standings hold. */
    Sizes published();

    /** With every figure drawn anew within its interval. The same state of the generator gives the same sizes. */
    Sizes draw(RandomGenerator random);
}
