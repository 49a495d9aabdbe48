package org.tandem.shared;

/** How often a figure is published. */
public enum Rhythm {
    MONTHLY, QUARTERLY, YEARLY
}
