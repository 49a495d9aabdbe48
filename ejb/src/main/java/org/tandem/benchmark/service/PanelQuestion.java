package org.tandem.benchmark.service;

/**
 * What is asked of a panel, as a record of all that the answer depends on besides the panel.
 *
 * @param <A> the answer, which nobody changes and which does not hold the panel
 */
public interface PanelQuestion<A> {

    /** How much room an answer takes, in rows of some 200 bytes. */
    int rows(A answer);
}
