package org.tandem.collaboration;

/** What a model usually costs in a year, cheapest first. */
public enum CostBand {
    A("under £0.25m a year"), B("£0.25m to £1m a year"), C("£1m to £5m a year"), D("over £5m a year");

    private final String words;

    CostBand(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }

    /** From 1 for the cheapest band to 0 for the dearest. */
    double cheapness() {
        return 1 - ordinal() / (double) (values().length - 1);
    }
}
