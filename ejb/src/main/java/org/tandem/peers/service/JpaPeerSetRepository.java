package org.tandem.peers.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.peers.PeerSet;
import org.tandem.peers.PeerSetRepository;

/** Peer sets in the database. */
@ApplicationScoped
public class JpaPeerSetRepository implements PeerSetRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected JpaPeerSetRepository() {
    }

    JpaPeerSetRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(PeerSet set) {
        entities.persist(set);
        entities.flush();
    }

    @Override
    public List<PeerSet> all() {
        return entities.createQuery("select s from PeerSet s order by s.name, s.id", PeerSet.class).getResultList();
    }

    @Override
    public Optional<PeerSet> find(int number) {
        return Optional.ofNullable(entities.find(PeerSet.class, number));
    }

    @Override
    public Optional<PeerSet> findForChange(int number) {
        Optional<PeerSet> set = find(number);
        set.ifPresent(s -> {
            entities.lock(s, LockModeType.PESSIMISTIC_WRITE);
            entities.refresh(s);
        });
        return set;
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public void remove(PeerSet set) {
        entities.remove(set);
    }
}
