package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What is true of this installation as a whole. */
@ApplicationScoped
public class InstallationRepository {

    private static final String MADE_UP = "made-up-data";

    private volatile Boolean madeUp;

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    /** Whether all figures are the made-up demonstration set; every page and paper then says so. */
    public boolean isMadeUp() {
        if (madeUp == null) {
            List<?> found = entities.createNativeQuery("select setting_value from installation where setting = :setting")
                    .setParameter("setting", MADE_UP).getResultList();
            madeUp = !found.isEmpty();
        }
        return madeUp;
    }

    /** Marks the installation, for good. */
    public void markAsMadeUp(String seed) {
        entities.createNativeQuery("insert into installation (setting, setting_value) values (:setting, :seed)")
                .setParameter("setting", MADE_UP).setParameter("seed", seed).executeUpdate();
        madeUp = null;
    }
}
