package org.tandem.provider.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.tandem.access.service.Authority;
import org.tandem.access.Permission;
import org.tandem.audit.service.AuditTrail;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.DataVersions;

/**
 * Names of regions and integrated care boards, edited here because the structures change. A change raises the data
 * version; the caller announces it with {@code DataChanged} once the call has answered.
 */
@Stateless
public class BodyLabels {

    private static final int LONGEST = 200;

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;
    @Inject
    private Authority authority;
    @Inject
    private DataVersions versions;
    @Inject
    private AuditTrail audit;

    /** Gives a region or board a name. */
    public DataVersion name(Label.Kind kind, String code, String name) {
        String who = authority.require(Permission.MANAGE_IMPORTS).name();
        if (!code.matches("[A-Z0-9]{2,20}") || name.isBlank() || name.length() > LONGEST) {
            throw new Refused("BAD_LABEL", "A code is 2 to 20 capitals and digits, a name 1 to " + LONGEST + " characters.");
        }
        DataVersion version = versions.next(who, kind + " " + code + " named " + name);
        try (Connection connection = dataSource.getConnection()) {
            if (execute(connection, "update body_label set label = ? where kind = ? and code = ?", name.strip(), kind.name(), code) == 0) {
                execute(connection, "insert into body_label (label, kind, code) values (?, ?, ?)", name.strip(), kind.name(), code);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The name of " + code + " cannot be stored.", e);
        }
        audit.done("NAME_BODY", kind + " " + code, name.strip());
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
