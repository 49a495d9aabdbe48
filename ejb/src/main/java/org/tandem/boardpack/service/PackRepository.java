package org.tandem.boardpack.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackComment;
import org.tandem.boardpack.PackState;
import org.tandem.boardpack.PackSubject;

/** Packs and their commentary in the store. */
@ApplicationScoped
class PackRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected PackRepository() {
    }

    PackRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Pack pack) {
        entities.persist(pack);
        entities.flush();
    }

    void add(PackComment comment) {
        entities.persist(comment);
    }

    Optional<Pack> find(long id) {
        return Optional.ofNullable(entities.find(Pack.class, id));
    }

    /** As it is now, locked against others until the end of the transaction. */
    Optional<Pack> findForChange(long id) {
        Optional<Pack> found = find(id);
        found.ifPresent(p -> entities.refresh(p, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Newest first. */
    List<Pack> all() {
        return entities.createQuery("select p from Pack p order by p.id desc", Pack.class).getResultList();
    }

    /** Packs of a subject and side that were issued, newest first. */
    List<Pack> issued(PackSubject subject, Pack.Side side) {
        return entities.createQuery("select p from Pack p where p.subjectKind = :kind and p.subjectCode = :code and p.side = :side and p.state = :state"
                        + " order by p.id desc", Pack.class).setParameter("kind", subject.kind()).setParameter("code", subject.code())
                .setParameter("side", side).setParameter("state", PackState.ISSUED).getResultList();
    }

    List<PackComment> commentsOf(long pack) {
        return entities.createQuery("select c from PackComment c where c.pack = :pack order by c.id", PackComment.class).setParameter("pack", pack).getResultList();
    }

    Optional<PackComment> findComment(long pack, String provider, String indicator) {
        return entities.createQuery("select c from PackComment c where c.pack = :pack and c.provider = :provider and c.indicator = :indicator", PackComment.class)
                .setParameter("pack", pack).setParameter("provider", provider).setParameter("indicator", indicator).getResultStream().findFirst();
    }

    /** What a person is asked for in packs that are in work. */
    List<PackComment> askedOf(String person) {
        return entities.createQuery("select c from PackComment c, Pack p where c.pack = p.id and p.state = :state and c.askedOf = :person order by c.id", PackComment.class)
                .setParameter("state", PackState.DRAFT).setParameter("person", person).getResultList();
    }

    void flush() {
        entities.flush();
    }
}
