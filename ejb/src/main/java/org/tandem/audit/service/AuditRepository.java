package org.tandem.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.tandem.audit.AuditChain;
import org.tandem.audit.AuditEntry;

/** Audit entries in the store. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected AuditRepository() {
    }

    AuditRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    boolean isAnythingUnsealed() {
        return !entities.createQuery("select e.id from AuditEntry e where e.sealNumber is null", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    List<AuditEntry> unsealed(int most) {
        return entities.createQuery("select e from AuditEntry e where e.sealNumber is null order by e.id", AuditEntry.class)
                .setMaxResults(most).getResultList();
    }

    long countUnsealedBefore(Instant moment) {
        return entities.createQuery("select count(e) from AuditEntry e where e.sealNumber is null and e.at < :moment", Long.class)
                .setParameter("moment", moment).getSingleResult();
    }

    /** The end of the chain, held against every other node until the transaction ends. */
    AuditChain chainForSealing() {
        return entities.find(AuditChain.class, AuditChain.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    AuditChain chain() {
        return entities.find(AuditChain.class, AuditChain.THE_ONE);
    }

    /** The next sealed entries of the chain as they stand in the store, up to an end. */
    List<AuditEntry> sealedAfter(long number, long end, int most) {
        entities.clear();
        return entities.createQuery("select e from AuditEntry e where e.sealNumber > :after and e.sealNumber <= :end order by e.sealNumber", AuditEntry.class)
                .setParameter("after", number).setParameter("end", end).setMaxResults(most).getResultList();
    }

    /** Entries that answer a question, newest first, older than one of them. */
    List<AuditEntry> olderThan(long id, AuditTrail.Question question) {
        return entities.createQuery("select e from AuditEntry e where (:who = '' or e.who = :who) and (:what = '' or e.action = :what)"
                        + " and e.at >= :from and e.at < :to and e.id < :id order by e.id desc", AuditEntry.class)
                .setParameter("who", question.who()).setParameter("what", question.what()).setParameter("id", id)
                .setParameter("from", question.from()).setParameter("to", question.to()).setMaxResults(question.most()).getResultList();
    }

    /** By or about somebody of these names, and searches for what they did. */
    List<AuditEntry> ofPerson(Collection<String> names, String signInName) {
        return entities.createQuery("select e from AuditEntry e where e.who in :names or e.subject in :names"
                        + " or e.action = 'EXPORT_AUDIT' and locate(:asked, e.detail) > 0 order by e.id", AuditEntry.class)
                .setParameter("names", names).setParameter("asked", "who=" + signInName + ",").getResultList();
    }

    /** Sealed entries of some actions before a moment that still have their texts, oldest first. */
    List<AuditEntry> withTexts(Collection<String> actions, Instant before, int most) {
        return entities.createQuery("select e from AuditEntry e where e.action in :actions and e.at < :before and e.contentSalt is not null order by e.id",
                AuditEntry.class).setParameter("actions", actions).setParameter("before", before).setMaxResults(most).getResultList();
    }

    List<AuditEntry> find(AuditTrail.Question question) {
        return entities.createQuery("select e from AuditEntry e where (:who = '' or e.who = :who) and (:what = '' or e.action = :what)"
                        + " and e.at >= :from and e.at < :to order by e.id desc", AuditEntry.class)
                .setParameter("who", question.who()).setParameter("what", question.what())
                .setParameter("from", question.from()).setParameter("to", question.to())
                .setFirstResult(question.first()).setMaxResults(question.most()).getResultList();
    }

    long count(AuditTrail.Question question) {
        return entities.createQuery("select count(e) from AuditEntry e where (:who = '' or e.who = :who) and (:what = '' or e.action = :what)"
                        + " and e.at >= :from and e.at < :to", Long.class)
                .setParameter("who", question.who()).setParameter("what", question.what())
                .setParameter("from", question.from()).setParameter("to", question.to())
                .getSingleResult();
    }
}
