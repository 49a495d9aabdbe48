package org.tandem.shared.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Says whether Tandem can answer now: start-up has finished, the panel with it, and the database answers. */
@Stateless
@Local(BooleanSupplier.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadinessProbe implements BooleanSupplier {

    private static final Logger LOG = Logger.getLogger(ReadinessProbe.class);
    private static final int SECONDS = 5;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;
    @Inject
    private Readiness start;

    @Override
    public boolean getAsBoolean() {
        return start.isReady() && databaseAnswers();
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
