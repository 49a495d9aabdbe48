package org.tandem.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks along the sealed audit trail, entry by entry in the order of their numbers, and tells what does not fit: numbers
 * that are missing, entries that were altered, an end that is not where the chain says. After a break it goes on from what
 * is stored, so that one altered entry is one break.
 */
public final class ChainCheck {

    /** How many breaks are told; more are counted. */
    public static final int MOST_TOLD = 100;

    /** What is wrong. */
    public enum Kind { MISSING, ALTERED, WRONG_END }

    /**
     * A place where the chain does not hold.
     *
     * @param number of the entry in the chain
     */
    public record Break(Kind kind, long number, String sentence) {
    }

    private final List<Break> told = new ArrayList<>();
    private long breaks;
    private long seen;
    private long erased;
    private long last;
    private String lastHash = AuditChain.BEFORE_THE_FIRST;

    /** Takes the next entry. */
    public void next(AuditEntry entry) {
        long number = entry.sealNumber();
        if (number != last + 1) {
            missing(last + 1, number - 1);
        } else if (!entry.linkAfter(lastHash).equals(entry.chainHash())) {
            tell(Kind.ALTERED, number, "Entry " + number + " of the chain is not as it was sealed: its time, action, outcome or place was altered.");
        }
        if (!entry.isAsSealed()) {
            tell(Kind.ALTERED, number, "Entry " + number + " of the chain is not as it was sealed: who, on what or the detail was altered.");
        }
        erased += entry.isErased() ? 1 : 0;
        seen++;
        last = number;
        lastHash = entry.chainHash();
    }

    /** Takes the end that the chain should have. */
    public void end(AuditChain chain) {
        if (last < chain.sealedEntries()) {
            missing(last + 1, chain.sealedEntries());
        } else if (!lastHash.equals(chain.headHash())) {
            tell(Kind.WRONG_END, last, "The chain should end with entry " + chain.sealedEntries() + " and another hash.");
        }
    }

    private void missing(long from, long to) {
        tell(Kind.MISSING, from, from == to ? "Entry " + from + " of the chain was removed."
                : "Entries " + from + " to " + to + " of the chain were removed.");
    }

    private void tell(Kind kind, long number, String sentence) {
        breaks++;
        if (told.size() < MOST_TOLD) {
            told.add(new Break(kind, number, sentence));
        }
    }

    /** The first breaks, in the order of the chain. */
    public List<Break> told() {
        return List.copyOf(told);
    }

    /** How many breaks there are. */
    public long breaks() {
        return breaks;
    }

    /** How many entries were looked at. */
    public long seen() {
        return seen;
    }

    /** How many of them have a pseudonym in place of their texts. */
    public long erased() {
        return erased;
    }
}
