package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What is true of this installation as a whole. */
@ApplicationScoped
public class InstallationRepository {

    private static final String MADE_UP = "made-up-data";
    private static final String LOADED = "demonstration-loaded";

    private volatile Boolean madeUp;

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    /** Whether all figures are the made-up demonstration set; every page and paper then says so. */
    public boolean isMadeUp() {
        if (madeUp == null) {
            madeUp = isSet(MADE_UP);
        }
        return madeUp;
    }

    /** Marks the installation, for good. */
    public void markAsMadeUp(String seed) {
        store(MADE_UP, seed);
        madeUp = null;
    }

    /** Whether the whole demonstration set is there. */
    public boolean demonstrationIsLoaded() {
        return isSet(LOADED);
    }

    /** The whole demonstration set is there. */
    public void demonstrationLoaded() {
        store(LOADED, "yes");
    }

    private boolean isSet(String setting) {
        return !entities.createNativeQuery("select setting_value from installation where setting = :setting")
                .setParameter("setting", setting).getResultList().isEmpty();
    }

    private void store(String setting, String content) {
        entities.createNativeQuery("insert into installation (setting, setting_value) values (:setting, :content)")
                .setParameter("setting", setting).setParameter("content", content).executeUpdate();
    }
}
