package org.tandem.benchmark;

import java.util.List;

/** Sorted provider codes and the row of each: a table with open addresses, two bytes a slot, since every block has one. */
final class ProviderRows {

    private static final int SLOTS_A_CODE = 2;

    private final List<String> codes;
    private final char[] slots;

    /** Codes in order, each once. */
    ProviderRows(List<String> codes) {
        if (codes.size() >= Character.MAX_VALUE) {
            throw new IllegalArgumentException("A block holds fewer than 65,535 providers, not " + codes.size() + ".");
        }
        this.codes = List.copyOf(codes);
        this.slots = new char[Integer.highestOneBit(Math.max(1, SLOTS_A_CODE * codes.size())) * 2];
        for (int row = 0; row < codes.size(); row++) {
            slots[slot(codes.get(row))] = (char) (row + 1);
        }
    }

    List<String> codes() {
        return codes;
    }

    int size() {
        return codes.size();
    }

    /** Row of a code, −1 for one that is not there. */
    int of(String code) {
        return slots[slot(code)] - 1;
    }

    /** The same for a caller that mostly asks in order. */
    int of(String code, int likely) {
        return likely < codes.size() && codes.get(likely).equals(code) ? likely : of(code);
    }

    /** Where a code stands, else the free slot where it would. */
    private int slot(String code) {
        int hash = code.hashCode();
        int at = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[at] != 0 && !codes.get(slots[at] - 1).equals(code)) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
