package org.tandem.correction.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.correction.CorrectionNotice;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;

/** Correction notices in the store. */
@ApplicationScoped
class CorrectionRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected CorrectionRepository() {
    }

    CorrectionRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(CorrectionNotice notice) {
        entities.persist(notice);
    }

    /** About a plan or paper, oldest first. */
    List<CorrectionNotice> about(Subject subject) {
        return entities.createQuery("select n from CorrectionNotice n where n.kind = :kind and n.subjectId = :id order by n.id", CorrectionNotice.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id()).getResultList();
    }

    /** Ids of all plans or papers that somebody was told of. */
    Set<Long> subjects(Kind kind) {
        return Set.copyOf(entities.createQuery("select distinct n.subjectId from CorrectionNotice n where n.kind = :kind", Long.class)
                .setParameter("kind", kind).getResultList());
    }

    /** To an owner and not seen yet, oldest first. */
    List<CorrectionNotice> unseenBy(String owner) {
        return entities.createQuery("select n from CorrectionNotice n where n.owner = :owner and n.seenBy is null order by n.id", CorrectionNotice.class)
                .setParameter("owner", owner).getResultList();
    }

    Optional<CorrectionNotice> find(long id) {
        return Optional.ofNullable(entities.find(CorrectionNotice.class, id));
    }
}
