package org.tandem.persistence;

import java.util.List;
import org.hibernate.boot.registry.selector.SimpleStrategyRegistrationImpl;
import org.hibernate.boot.registry.selector.StrategyRegistration;
import org.hibernate.boot.registry.selector.StrategyRegistrationProvider;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/** Lets {@code TANDEM_DB_DRIVER} choose the dialect too, so that Hibernate need not reach the database to start. */
public class DialectByDriver implements StrategyRegistrationProvider {

    @Override
    @SuppressWarnings("rawtypes")
    public Iterable<StrategyRegistration> getStrategyRegistrations() {
        return List.of(
                new SimpleStrategyRegistrationImpl<>(Dialect.class, H2Dialect.class, "h2"),
                new SimpleStrategyRegistrationImpl<>(Dialect.class, PostgreSQLDialect.class, "postgresql"));
    }
}
