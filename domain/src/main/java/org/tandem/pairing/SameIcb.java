package org.tandem.pairing;

/** How pairs within one integrated care board are treated. */
public enum SameIcb {
    ALLOW, PREFER, AVOID
}
