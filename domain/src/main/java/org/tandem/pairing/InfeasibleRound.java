package org.tandem.pairing;

import java.util.List;
import java.util.stream.Collectors;
import org.tandem.shared.Reason;

/** Locks contradict the rules or each other, so that no plan keeps them all. */
public class InfeasibleRound extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public InfeasibleRound(List<Reason> reasons) {
        super(reasons.stream().map(Reason::sentence).collect(Collectors.joining(" ")));
        this.reasons = List.copyOf(reasons);
    }

    /** Why no plan is possible. */
    public List<Reason> reasons() {
        return reasons;
    }
}
