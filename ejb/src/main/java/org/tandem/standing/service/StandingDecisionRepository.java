package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.standing.StandingComment;
import org.tandem.standing.StandingOverride;

/** What people set and said about standings, in the database. */
@ApplicationScoped
public class StandingDecisionRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected StandingDecisionRepository() {
    }

    StandingDecisionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores a new override and gives it its number. */
    public void add(StandingOverride made) {
        entities.persist(made);
        entities.flush();
    }

    /** Every override, ended ones too, newest first. */
    public List<StandingOverride> overrides() {
        return entities.createQuery("select o from StandingOverride o order by o.madeAt desc, o.id desc", StandingOverride.class).getResultList();
    }

    /** By number, locked against changes by others until the end of the transaction. */
    public Optional<StandingOverride> findForChange(int number) {
        Optional<StandingOverride> found = Optional.ofNullable(entities.find(StandingOverride.class, number));
        found.ifPresent(o -> entities.refresh(o, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Stores a new comment and gives it its number. */
    public void add(StandingComment comment) {
        entities.persist(comment);
        entities.flush();
    }

    /** Every comment, newest first. */
    public List<StandingComment> comments() {
        return entities.createQuery("select c from StandingComment c order by c.madeAt desc, c.id desc", StandingComment.class).getResultList();
    }

    /** Writes what was changed, so that the changes are counted. */
    public void flush() {
        entities.flush();
    }
}
