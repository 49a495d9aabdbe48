package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.pairing.PairApproval;
import org.tandem.pairing.PairState;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundPair;
import org.tandem.pairing.RoundStatus;

/** Rounds and their pairs in the store. */
@ApplicationScoped
public class RoundRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected RoundRepository() {
    }

    RoundRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Round round) {
        entities.persist(round);
        entities.flush();
    }

    void add(RoundPair pair) {
        entities.persist(pair);
    }

    Optional<Round> find(long id) {
        return Optional.ofNullable(entities.find(Round.class, id));
    }

    /** Its name alone: plans are half a megabyte. */
    Optional<String> nameOf(long id) {
        return entities.createQuery("select r.name from Round r where r.id = :id", String.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Its settings alone, as canonical JSON. */
    Optional<byte[]> settingsOf(long id) {
        return entities.createQuery("select r.settings from Round r where r.id = :id", byte[].class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Locked against others until the end of the transaction. */
    Optional<Round> findForChange(long id) {
        return Optional.ofNullable(entities.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first, without settings and plans. */
    List<RoundRow> all() {
        return entities.createQuery("select new org.tandem.pairing.service.RoundRow(r.id, r.name, r.asOf, r.kind, r.status, r.createdBy, r.createdAt, r.solvedAt,"
                + " r.timesSolved, r.dataVersion) from Round r order by r.id desc", RoundRow.class).getResultList();
    }

    /** Their numbers. */
    List<Long> of(RoundStatus status) {
        return entities.createQuery("select r.id from Round r where r.status = :status order by r.id", Long.class)
                .setParameter("status", status).getResultList();
    }

    List<RoundPair> pairsOf(long round) {
        return entities.createQuery("select p from RoundPair p where p.roundId = :round order by p.id", RoundPair.class)
                .setParameter("round", round).getResultList();
    }

    /** Pairs on which somebody has begun to decide and somebody still has to. */
    List<RoundPair> undecided() {
        return entities.createQuery("select p from RoundPair p where p.state in :states order by p.id", RoundPair.class)
                .setParameter("states", List.of(PairState.PROPOSED, PairState.COUNTERED, PairState.ACCEPTED_BY_BOTH, PairState.APPROVED)).getResultList();
    }

    Optional<RoundPair> findPair(long id) {
        return Optional.ofNullable(entities.find(RoundPair.class, id));
    }

    Optional<RoundPair> findPairForChange(long id) {
        return Optional.ofNullable(entities.find(RoundPair.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(PairApproval approval) {
        entities.persist(approval);
    }

    Optional<PairApproval> approvalOf(long pair) {
        return Optional.ofNullable(entities.find(PairApproval.class, pair));
    }

    /** Pairs whose next step was due before a day. */
    List<Long> dueBefore(LocalDate day) {
        return entities.createQuery("select p.id from RoundPair p where p.dueOn < :day order by p.id", Long.class).setParameter("day", day).getResultList();
    }

    void flush() {
        entities.flush();
    }

    void removePairsOf(long round) {
        pairsOf(round).forEach(entities::remove);
        entities.flush();
    }
}
