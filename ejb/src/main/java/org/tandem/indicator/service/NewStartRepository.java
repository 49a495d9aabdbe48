package org.tandem.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.variation.NewStart;

/** New starts of processes, in the database. */
@ApplicationScoped
public class NewStartRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected NewStartRepository() {
    }

    NewStartRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(NewStart start) {
        entities.persist(start);
        entities.flush();
    }

    /** Those of a series that are not ended, newest period first. */
    List<NewStart> of(String indicator, String series) {
        return entities.createQuery("select n from NewStart n where n.indicator = :indicator and n.series = :series and n.endedAt is null order by n.startsAt desc, n.id",
                NewStart.class).setParameter("indicator", indicator).setParameter("series", series).getResultList();
    }

    /** By number, locked against changes by others until the end of the transaction. */
    Optional<NewStart> findForChange(int number) {
        Optional<NewStart> found = Optional.ofNullable(entities.find(NewStart.class, number));
        found.ifPresent(n -> entities.refresh(n, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
