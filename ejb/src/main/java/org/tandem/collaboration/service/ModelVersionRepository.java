package org.tandem.collaboration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tandem.collaboration.ModelVersion;

/** Dated changes of the catalogue in the store. */
@ApplicationScoped
class ModelVersionRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected ModelVersionRepository() {
    }

    ModelVersionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Stores a change.
     *
     * @throws jakarta.persistence.PersistenceException when somebody else has stored one with the same number
     */
    void add(ModelVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** By first day, then number: the later one of a model takes the place of the earlier. */
    List<ModelVersion> all() {
        return entities.createQuery("select v from ModelVersion v order by v.validFrom, v.number", ModelVersion.class).getResultList();
    }
}
