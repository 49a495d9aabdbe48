package org.tandem.demonstration;

/**
 * Random numbers that depend on the seed and on what they are for, not on the order of asking: a provider added to the
 * set leaves the figures of the others as they are. The mixing function is that of SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Noise {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int DRAWS = 12;
    private static final double STEPS = 1 << 24;

    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /** About standard normal, between -6 and 6: twelve uniform numbers added up, less six. */
    double normal(String purpose, int index) {
        long state = mix(seed ^ mix(stringHash(purpose) + index * GOLDEN_GAMMA));
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            state += GOLDEN_GAMMA;
            sum += (mix(state) >>> 40) / STEPS;
        }
        return sum - DRAWS / 2.0;
    }

    private static long stringHash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash + text.charAt(i) + GOLDEN_GAMMA);
        }
        return hash;
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }
}
