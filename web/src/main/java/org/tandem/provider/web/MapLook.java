package org.tandem.provider.web;

/** How a provider is drawn on a map: by its shape first, the colour comes last. Later ones are drawn on top. */
public enum MapLook {
    PLAIN("circle", 8, "other", "M8 4a4 4 0 1 0 .01 0z"),
    WATCH("circle", 10, "card", "M8 3a5 5 0 1 0 .01 0z"),
    STRONG("circle", 13, "improvement", "M8 1.5a6.5 6.5 0 1 0 .01 0z"),
    RECOVERING("rect", 12, "improvement", "M2 2h12v12h-12z"),
    EMERGING("diamond", 14, "concern", "M8 0l8 8-8 8-8-8z"),
    PERSISTENT("triangle", 15, "concern", "M8 1l7.5 14h-15z"),
    SUPPORTER("circle", 14, "own", "M8 1.5a6.5 6.5 0 1 0 .01 0z"),
    RECIPIENT("triangle", 15, "concern", "M8 1l7.5 14h-15z"),
    UNMATCHED("diamond", 15, "card", "M8 0l8 8-8 8-8-8z"),
    QUARTER_1("circle", 14, "quartile-1", "M8 1.5a6.5 6.5 0 1 0 .01 0z"),
    QUARTER_2("rect", 11, "quartile-2", "M2.5 2.5h11v11h-11z"),
    QUARTER_3("diamond", 14, "quartile-3", "M8 0l8 8-8 8-8-8z"),
    QUARTER_4("triangle", 15, "quartile-4", "M8 1l7.5 14h-15z");

    private final String shape;
    private final int size;
    private final String tone;
    private final String path;

    MapLook(String shape, int size, String tone, String path) {
        this.shape = shape;
        this.size = size;
        this.tone = tone;
        this.path = path;
    }

    /** Look of a quarter, 1 to 4. */
    public static MapLook ofQuarter(int quarter) {
        return valueOf("QUARTER_" + quarter);
    }

    /** The quarter that it shows; 0 for looks that show none. */
    public int quarter() {
        return this.compareTo(QUARTER_1) < 0 ? 0 : ordinal() - QUARTER_1.ordinal() + 1;
    }

    /** Name of the symbol for the script. */
    public String shape() {
        return shape;
    }

    /** In pixels. */
    public int size() {
        return size;
    }

    /** Name of a colour token. */
    public String tone() {
        return tone;
    }

    /** The same shape in a square of 16 by 16, for the key. */
    public String path() {
        return path;
    }
}
