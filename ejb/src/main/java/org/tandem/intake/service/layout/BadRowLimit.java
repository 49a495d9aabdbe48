package org.tandem.intake.service.layout;

/**
 * How many bad rows a file may have before it is refused as a whole.
 *
 * @param always  so many are always allowed
 * @param percent allowed of the rows meant to be loaded
 */
record BadRowLimit(int always, int percent) {

    /** Published files come out of a machine: more than a few bad rows mean another layout or a damaged file. */
    static final BadRowLimit PUBLISHED = new BadRowLimit(3, 10);
    /** Files of the own layout are often made by hand. */
    static final BadRowLimit OWN = new BadRowLimit(10, 50);

    boolean isExceeded(int bad, int rows) {
        return bad > always && bad * 100L > (long) percent * rows;
    }

    String words() {
        return "more than " + always + " rows and more than " + percent + " % of its rows are wrong, or none is right";
    }
}
