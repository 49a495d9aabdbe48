package org.tandem.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.audit.AuditEntry;

/** Audit entries in the store. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    void add(AuditEntry entry) {
        entities.persist(entry);
    }

    List<AuditEntry> unsealed(int most) {
        return entities.createQuery("select e from AuditEntry e where e.chainHash is null order by e.id", AuditEntry.class)
                .setMaxResults(most).getResultList();
    }

    Optional<AuditEntry> lastSealed() {
        return entities.createQuery("select e from AuditEntry e where e.chainHash is not null order by e.id desc", AuditEntry.class)
                .setMaxResults(1).getResultStream().findFirst();
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
