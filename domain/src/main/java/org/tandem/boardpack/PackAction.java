package org.tandem.boardpack;

/** What people do with a pack, and which state that leads from and to. */
public enum PackAction {
    FREEZE(PackState.DRAFT, PackState.FROZEN),
    CHECK(PackState.FROZEN, PackState.CHECKED),
    APPROVE(PackState.CHECKED, PackState.APPROVED),
    ISSUE(PackState.APPROVED, PackState.ISSUED),
    /** Back to work before it is issued; what was frozen is kept and replaced by the next freezing. */
    REOPEN(null, PackState.DRAFT);

    private final PackState from;
    private final PackState to;

    PackAction(PackState from, PackState to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a pack in a state can be brought forward by it. */
    public boolean isPossibleIn(PackState state) {
        return this == REOPEN ? state != PackState.DRAFT && state != PackState.ISSUED : state == from;
    }

    PackState to() {
        return to;
    }
}
