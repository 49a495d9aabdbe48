package org.tandem.collaboration;

/**
 * Something that stands in the way of a model.
 *
 * @param code     fixed; the same barrier has the same code at every model
 * @param sentence what it is; of a perceived one, what people say
 * @param rebuttal what to answer; of perceived barriers only
 * @param time     how long it takes to overcome; of real barriers only
 * @param cost     what it costs to overcome; of real barriers only
 */
public record Barrier(String code, Kind kind, String sentence, String rebuttal, String time, String cost) {

    /** Whether it is in people's minds or in the world. */
    public enum Kind { PERCEIVED, REAL }

    public Barrier {
        boolean complete = kind == Kind.PERCEIVED ? given(rebuttal) && time == null && cost == null
                : given(time) && given(cost) && rebuttal == null;
        if (!given(code) || !given(sentence) || !complete) {
            throw new IllegalArgumentException("Barrier " + code + ": a perceived one needs its rebuttal, a real one its time and cost.");
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
