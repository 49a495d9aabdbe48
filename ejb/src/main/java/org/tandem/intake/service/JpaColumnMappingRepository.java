package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.intake.ColumnMapping;
import org.tandem.intake.ColumnMappingRepository;

/** Mappings of columns in the database. */
@ApplicationScoped
public class JpaColumnMappingRepository implements ColumnMappingRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected JpaColumnMappingRepository() {
    }

    JpaColumnMappingRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ColumnMapping mapping) {
        entities.persist(mapping);
        entities.flush();
    }

    @Override
    public List<ColumnMapping> all() {
        return entities.createQuery("select m from ColumnMapping m order by m.name", ColumnMapping.class).getResultList();
    }

    @Override
    public Optional<ColumnMapping> findForChange(int number) {
        Optional<ColumnMapping> mapping = Optional.ofNullable(entities.find(ColumnMapping.class, number));
        mapping.ifPresent(m -> entities.refresh(m, LockModeType.PESSIMISTIC_WRITE));
        return mapping;
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public void remove(ColumnMapping mapping) {
        entities.remove(mapping);
    }
}
