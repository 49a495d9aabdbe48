package org.tandem.audit.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.AuditEntry;
import org.tandem.audit.AuditEntry.Outcome;

/** The audit trail without a container, for tests of other features. */
public final class Trail {

    private Trail() {
    }

    public static AuditErasure erasure(EntityManager entities) {
        return new AuditErasure(new AuditRepository(entities));
    }

    /** Writes as one person. */
    public static AuditTrail of(EntityManager entities, String who, Clock clock) {
        return new AuditTrail() {
            @Override
            public void done(String action, String subject, String detail) {
                write(entities, clock.instant(), who, action, subject, detail);
            }
        };
    }

    public static void write(EntityManager entities, Instant at, String who, String action, String subject, String detail) {
        new AuditRepository(entities).add(new AuditEntry(at, who, action, subject, Outcome.DONE, detail));
    }

    public static void seal(EntityManager entities, Clock clock) {
        new AuditSealing(new AuditRepository(entities), clock).sealSome("node");
    }

    public static AuditCheck.Finding check(EntityManager entities, Clock clock) {
        Authority everybody = new Authority() {
            @Override
            public Caller require(Permission permission) {
                return Caller.system("test");
            }
        };
        return new AuditCheck(new AuditRepository(entities), everybody, clock).look();
    }
}
