package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Names alone, by number: plans are half a megabyte. */
    Map<Long, String> names(Set<Long> ids) {
        return entities.createQuery("select r.id, r.name from Round r where r.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Settings of every round as canonical JSON, by its number. */
    Map<Long, byte[]> settings() {
        return entities.createQuery("select r.id, r.settings from Round r", Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (byte[]) row[1]));
    }

    /** Numbers of the rounds with a pair of a provider that is no draft any more. */
    Set<Long> shownTo(String provider) {
        return Set.copyOf(entities.createQuery("select distinct p.roundId from RoundPair p where (p.recipient = :provider or p.supporter = :provider)"
                + " and p.state <> :draft", Long.class).setParameter("provider", provider).setParameter("draft", PairState.DRAFT).getResultList());
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
