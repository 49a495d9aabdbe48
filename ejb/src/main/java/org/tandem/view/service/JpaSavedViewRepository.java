package org.tandem.view.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.tandem.view.SavedView;
import org.tandem.view.SavedViewRepository;

/** Saved views in the database. */
@ApplicationScoped
public class JpaSavedViewRepository implements SavedViewRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    @Override
    public void add(SavedView view) {
        entities.persist(view);
        entities.flush();
    }

    @Override
    public List<SavedView> of(String owner) {
        return entities.createQuery("select v from SavedView v where v.owner = :owner order by v.name", SavedView.class)
                .setParameter("owner", owner).getResultList();
    }

    @Override
    public void remove(SavedView view) {
        entities.remove(view);
    }
}
