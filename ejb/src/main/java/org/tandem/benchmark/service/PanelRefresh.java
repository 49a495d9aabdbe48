package org.tandem.benchmark.service;

import jakarta.annotation.Priority;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.tandem.shared.service.DataChanged;
import org.tandem.shared.service.DataVersions;
import org.tandem.shared.service.Migration.SchemaReady;
import org.tandem.shared.service.Readiness;

/**
 * Keeps the panel of this node up to date: at start, at once after a change made on this node, and within two seconds
 * after a change made on another.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PanelRefresh {

    private static final Logger LOG = Logger.getLogger(PanelRefresh.class);
    /** After the first accounts, before whatever needs figures at start. */
    private static final int AT_START = 20;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Inject
    private PanelLoader loader;
    @Inject
    private PanelHolder holder;
    @Inject
    private DataVersions versions;
    @Inject
    private Readiness readiness;
    @Inject
    private Event<PanelAhead> ahead;
    private volatile LoadedPanel loaded;

    /** The schema is there: the first panel is loaded before the application says that it is ready. */
    public void onStart(@Observes @Priority(AT_START) SchemaReady ready) {
        refresh();
    }

    /** This node changed the data: the new panel is in place when the change is answered. */
    public void onChange(@Observes DataChanged change) {
        refresh();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void follow() {
        if (loaded == null || !readiness.isReady()) {
            return;
        }
        try {
            if (versions.current().compareTo(loaded.panel().version()) > 0) {
                refresh();
            }
        } catch (RuntimeException databaseAway) {
            LOG.warnf("The data version cannot be followed at present: %s", databaseAway.getMessage());
        }
    }

    /** The panel in force and what it was made of; empty before the first is loaded. */
    public Optional<LoadedPanel> loaded() {
        return Optional.ofNullable(loaded);
    }

    private void refresh() {
        oneAtATime.lock();
        try {
            LoadedPanel next = loader.load(Optional.ofNullable(loaded));
            ahead.fire(new PanelAhead(next.panel()));
            loaded = next;
            holder.swap(next.panel());
            LOG.infof("Panel of data version %s: %d providers, %d indicators", next.panel().version(),
                    (Object) next.panel().providers().all().size(), next.blockReleases().size());
        } finally {
            oneAtATime.unlock();
        }
    }
}
