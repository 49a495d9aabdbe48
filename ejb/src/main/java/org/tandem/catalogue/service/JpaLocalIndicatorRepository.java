package org.tandem.catalogue.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.indicator.LocalIndicator;
import org.tandem.indicator.LocalIndicatorRepository;

/** Indicators that were added here, in the database. */
@ApplicationScoped
public class JpaLocalIndicatorRepository implements LocalIndicatorRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected JpaLocalIndicatorRepository() {
    }

    JpaLocalIndicatorRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(LocalIndicator indicator) {
        entities.persist(indicator);
        entities.flush();
    }

    @Override
    public List<LocalIndicator> all() {
        return entities.createQuery("select i from LocalIndicator i order by i.madeAt, i.code", LocalIndicator.class).getResultList();
    }

    @Override
    public Optional<LocalIndicator> findForChange(String code) {
        Optional<LocalIndicator> indicator = Optional.ofNullable(entities.find(LocalIndicator.class, code));
        indicator.ifPresent(i -> entities.refresh(i, LockModeType.PESSIMISTIC_WRITE));
        return indicator;
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
