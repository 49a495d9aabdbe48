package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.tandem.shared.DataVersion;
import org.tandem.standing.FirstSight;

/** Statuses that trusts see first, in the database. */
@ApplicationScoped
public class FirstSightRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected FirstSightRepository() {
    }

    FirstSightRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(FirstSight sight) {
        entities.persist(sight);
        entities.flush();
    }

    /** Every one, ended ones too, newest first. */
    List<FirstSight> all() {
        return entities.createQuery("select s from FirstSight s order by s.id desc", FirstSight.class).getResultList();
    }

    /** Those that were not ended at a moment, oldest first; the days of some may be over. */
    List<FirstSight> unendedAt(Instant moment) {
        return entities.createQuery("select s from FirstSight s where s.endedAt is null or s.endedAt > :moment order by s.id", FirstSight.class)
                .setParameter("moment", moment).getResultList();
    }

    /** The data version up to which was looked for new statuses, negative before the first look. */
    long mark() {
        return ((Number) entities.createNativeQuery("select version_number from first_sight_mark where id = 1").getSingleResult()).longValue();
    }

    /** Takes the look from one mark to a version for the caller's transaction; false when somebody else took it. */
    boolean take(long mark, DataVersion next) {
        return entities.createNativeQuery("update first_sight_mark set version_number = :next where id = 1 and version_number = :mark")
                .setParameter("next", next.number()).setParameter("mark", mark).executeUpdate() == 1;
    }
}
