package org.tandem.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/**
 * Brings the schema up to date at start and validates the entities against it. A database that is absent at start means
 * "not ready": it is tried again every ten seconds. Whatever needs the database at start observes {@link SchemaReady}.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    /** The schema is up to date and fits the entities. */
    public record SchemaReady() {
    }

    private static final Logger LOG = Logger.getLogger(Migration.class);
    private static final int RETRY_SECONDS = 10;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    @PersistenceUnit(unitName = "tandem")
    private EntityManagerFactory entities;
    @Inject
    private Event<SchemaReady> schemaReady;
    @Inject
    private Readiness readiness;

    @PostConstruct
    void start() {
        try {
            migrate();
        } catch (FlywayException absent) {
            LOG.warnf("The database does not answer; trying again in %d s: %s", RETRY_SECONDS, absent.getMessage());
            scheduler.schedule(this::start, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void migrate() {
        // the batch job repository may have made its tables first, hence the baseline before version 1
        int applied = Flyway.configure(getClass().getClassLoader()).dataSource(dataSource)
                .baselineOnMigrate(true).baselineVersion("0").load().migrate().migrationsExecuted;
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        LOG.infof("Schema is up to date (%d migrations applied) and fits the entities", applied);
        schemaReady.fire(new SchemaReady());
        readiness.schemaIsReady();
    }
}
