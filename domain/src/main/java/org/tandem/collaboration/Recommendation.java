package org.tandem.collaboration;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.shared.Reason;

/**
 * Models for one situation. None is proven best; the order says which fit the priorities, lightest adequate step first.
 *
 * @param options          that pass all gates, in order, and the baseline last
 * @param removed          that do not pass
 * @param lightestAdequate code of the first option; that of the baseline when no other passes
 * @param sentences        what to say beside
 */
public record Recommendation(List<Option> options, List<Removed> removed, String lightestAdequate, List<String> sentences) {

    /**
     * One option.
     *
     * @param rank     from 1; 0 for the baseline, which is only compared
     * @param score    0–1 in whole millionths, the sum of the parts
     * @param cautions what to know beside, such as a set-up that may take too long
     */
    public record Option(CollaborationModel model, int rank, BigDecimal score, List<Part> parts, List<String> cautions) {

        public Option {
            parts = List.copyOf(parts);
            cautions = List.copyOf(cautions);
        }
    }

    /**
     * A part of a score.
     *
     * @param value        of the model, 0–1
     * @param weight       share of the priorities, 0–1
     * @param contribution value times weight in whole millionths
     */
    public record Part(ProfilePart part, double value, double weight, BigDecimal contribution) {
    }

    /**
     * A model that was taken out.
     *
     * @param gate        the first gate that it does not pass
     * @param sentence    why
     * @param alsoBecause further gates that it does not pass
     */
    public record Removed(CollaborationModel model, Gate gate, String sentence, List<Reason> alsoBecause) {

        public Removed {
            alsoBecause = List.copyOf(alsoBecause);
        }
    }

    public Recommendation {
        options = List.copyOf(options);
        removed = List.copyOf(removed);
        sentences = List.copyOf(sentences);
    }
}
