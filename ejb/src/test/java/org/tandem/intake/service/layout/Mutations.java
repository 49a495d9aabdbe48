package org.tandem.intake.service.layout;

import java.util.Random;
import java.util.stream.IntStream;
import org.tandem.intake.Layout;

/**
 * How often and with which chances files are damaged: 300 times a reader, 10,000 times with {@code mvn verify -Pfull}. Every
 * damage has a seed of its own, so that they can be done on all processors at once.
 */
final class Mutations {

    static final int COUNT = Integer.getInteger("tandem.mutations", 300);

    private Mutations() {
    }

    /** Does one damage. */
    interface Damage {

        /**
         * @param number for messages
         * @return whether the damaged file was refused
         */
        boolean isRefused(int number, Random random);
    }

    /** Does all damages of a layout. @return how many damaged files were refused */
    static int refused(Layout layout, Damage damage) {
        long start = 20_260_401L + 1_000_003L * layout.code().hashCode();
        return (int) IntStream.range(0, COUNT).parallel().filter(i -> damage.isRefused(i, new Random(start + i))).count();
    }
}
