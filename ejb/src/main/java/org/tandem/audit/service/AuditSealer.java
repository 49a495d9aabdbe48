package org.tandem.audit.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.tandem.shared.service.Readiness;

/**
 * Has the audit trail sealed every second. Each node has a sealer; the lease in the store lets one of them work, see
 * {@link AuditSealing}.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final int MOST_AT_A_LOOK = 20;

    private final String node = UUID.randomUUID().toString();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Inject
    private AuditSealing sealing;
    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        if (!readiness.isReady() || !oneAtATime.tryLock()) {
            return;
        }
        try {
            seal();
        } catch (RuntimeException databaseAway) {
            LOG.warnf("The audit trail cannot be sealed at present: %s", databaseAway.getMessage());
        } finally {
            oneAtATime.unlock();
        }
    }

    private void seal() {
        boolean more = true;
        for (int i = 0; more && i < MOST_AT_A_LOOK; i++) {
            more = sealing.sealSome(node) == AuditSealing.AT_ONCE;
        }
    }
}
