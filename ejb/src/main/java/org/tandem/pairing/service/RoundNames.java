package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How rounds are called, for those who hold a paper of one. */
@ApplicationScoped
public class RoundNames {

    @Inject
    private RoundRepository rounds;

    /** The name of a round, its number where there is none. */
    public String name(long id) {
        return rounds.nameOf(id).orElse("round " + id);
    }
}
