package org.tandem.collaboration;

/**
 * Where a model stands on five scales from 1 to 5. All are judgements: editable defaults, not measurements.
 *
 * @param controlConceded      control that the receiving body gives up
 * @param organisationalChange how much is rebuilt
 * @param benefit              potential benefit
 * @param risk                 risk that the benefit is not delivered
 * @param reversibility        ease of going back
 */
public record Ordinals(int controlConceded, int organisationalChange, int benefit, int risk, int reversibility) {

    /** Least and greatest place on a scale. */
    public static final int LEAST = 1;
    public static final int GREATEST = 5;

    public Ordinals {
        for (int place : new int[] {controlConceded, organisationalChange, benefit, risk, reversibility}) {
            if (place < LEAST || place > GREATEST) {
                throw new IllegalArgumentException("A place on a scale lies between 1 and 5, not at " + place + ".");
            }
        }
    }
}
