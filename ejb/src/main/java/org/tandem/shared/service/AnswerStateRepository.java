package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts the changes that an answer can show although the data stay as they are: of peer sets, overrides and comments. */
@ApplicationScoped
public class AnswerStateRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    /** The number of the last change. */
    public long current() {
        return ((Number) entities.createNativeQuery("select change_number from answer_state where id = 1").getSingleResult()).longValue();
    }

    /** Counts a change of the caller's transaction; answers kept elsewhere are then asked for anew. */
    public void changed() {
        entities.createNativeQuery("update answer_state set change_number = change_number + 1 where id = 1").executeUpdate();
    }
}
