package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.tandem.shared.KeptAnswer;

/** Kept answers in the store. */
@ApplicationScoped
public class KeptAnswerRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    Optional<KeptAnswer> find(String id) {
        return Optional.ofNullable(entities.find(KeptAnswer.class, id));
    }

    /** Written at once, so that a second claim of the same key fails here. */
    void add(KeptAnswer claim) {
        entities.persist(claim);
        entities.flush();
    }

    void remove(String id) {
        find(id).ifPresent(entities::remove);
    }

    int removeClaims() {
        return entities.createQuery("delete from KeptAnswer k where k.status is null").executeUpdate();
    }

    int removeBefore(Instant time) {
        return entities.createQuery("delete from KeptAnswer k where k.claimedAt < :time").setParameter("time", time).executeUpdate();
    }
}
