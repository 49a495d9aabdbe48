package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which rounds are being solved on this node at this moment. */
@ApplicationScoped
public class SolvingNow {

    private final Set<Long> rounds = ConcurrentHashMap.newKeySet();

    /** Whether a thread of this node works on a round. */
    public boolean isSolving(long id) {
        return rounds.contains(id);
    }

    void begin(long id) {
        rounds.add(id);
    }

    void end(long id) {
        rounds.remove(id);
    }
}
