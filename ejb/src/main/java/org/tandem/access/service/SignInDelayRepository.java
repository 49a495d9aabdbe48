package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.tandem.access.SignInDelay;

/** Waits after wrong passwords in the store, the same for every node. */
@ApplicationScoped
public class SignInDelayRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected SignInDelayRepository() {
    }

    SignInDelayRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<SignInDelay> find(String nameHash) {
        return Optional.ofNullable(entities.find(SignInDelay.class, nameHash));
    }

    /** Held against other nodes until the transaction ends. */
    Optional<SignInDelay> findForChange(String nameHash) {
        return Optional.ofNullable(entities.find(SignInDelay.class, nameHash, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Written at once, so that a second node that was as fast fails here and not later. */
    SignInDelay add(SignInDelay delay) {
        entities.persist(delay);
        entities.flush();
        return delay;
    }

    void remove(String nameHash) {
        entities.createQuery("delete from SignInDelay d where d.nameHash = :name").setParameter("name", nameHash).executeUpdate();
    }

    int removeOlderThan(Instant moment) {
        return entities.createQuery("delete from SignInDelay d where d.lastFailureAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
