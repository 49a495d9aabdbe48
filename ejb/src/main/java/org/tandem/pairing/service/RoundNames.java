package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** How rounds are called, for those who hold a paper of one. */
@ApplicationScoped
public class RoundNames {

    @Inject
    private RoundRepository rounds;

    /** Names by number, of those that are there. */
    public Map<Long, String> of(Set<Long> ids) {
        return ids.isEmpty() ? Map.of() : rounds.names(ids);
    }
}
