package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.access.EmergencyAccess;

/** The times that the account for emergencies was opened, in the store. */
@ApplicationScoped
class EmergencyRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected EmergencyRepository() {
    }

    EmergencyRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(EmergencyAccess access) {
        entities.persist(access);
    }

    Optional<EmergencyAccess> find(long id) {
        return Optional.ofNullable(entities.find(EmergencyAccess.class, id));
    }

    /** Newest first. */
    List<EmergencyAccess> all() {
        return entities.createQuery("select e from EmergencyAccess e order by e.id desc", EmergencyAccess.class).getResultList();
    }
}
