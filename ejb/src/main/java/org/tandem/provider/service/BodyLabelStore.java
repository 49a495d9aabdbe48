package org.tandem.provider.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.tandem.audit.service.AuditTrail;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.DataVersions;

/** Stores a name and raises the data version in one transaction. */
@Stateless
public class BodyLabelStore {

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;
    @Inject
    private DataVersions versions;
    @Inject
    private AuditTrail audit;

    /** Puts a name in place of the one before. */
    public DataVersion put(Label.Kind kind, String code, String name, String who) {
        DataVersion version = versions.next(who, kind + " " + code + " named " + name);
        try (Connection connection = dataSource.getConnection()) {
            if (execute(connection, "update body_label set label = ? where kind = ? and code = ?", name, kind.name(), code) == 0) {
                execute(connection, "insert into body_label (label, kind, code) values (?, ?, ?)", name, kind.name(), code);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The name of " + code + " cannot be stored.", e);
        }
        audit.done("NAME_BODY", kind + " " + code, name);
        return version;
    }

    private static int execute(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
