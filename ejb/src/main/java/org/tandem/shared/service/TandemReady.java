package org.tandem.shared.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;
import org.tandem.benchmark.service.PanelHolder;

/**
 * Ready when the database answers, the migrations are done and the panel is loaded. Stands among the services because the
 * server does not look for checks in the web module of an application.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class TandemReady implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(TandemReady.class);
    private static final int SECONDS = 5;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;
    @Inject
    private Readiness start;
    @Inject
    private PanelHolder panels;

    @Override
    public HealthCheckResponse call() {
        boolean database = databaseAnswers();
        return HealthCheckResponse.named("tandem").status(database && start.isReady())
                .withData("database", database).withData("started", start.isReady())
                .withData("dataVersion", panels.current().version().number()).build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException absent) {
            LOG.warnf("The database does not answer: %s", absent.getMessage());
            return false;
        }
    }
}
