package org.tandem.access.service;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.shared.service.Migration.SchemaReady;
import org.tandem.shared.service.Settings;

/**
 * The first administrator of an empty installation without demonstration data: {@code admin} with every role and
 * national scope, with the configured password or a one-time password that is printed to the log this once.
 */
@Stateless
public class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class);
    private static final int PASSWORD_BYTES = 12;

    @Inject
    private Accounts accounts;
    @Inject
    private Settings settings;
    @Inject
    private SignedIn signedIn;

    public void onStart(@Observes @Priority(10) SchemaReady ready) {
        signedIn.as(Caller.system("start"));
        if (!settings.demonstration() && accounts.isEmpty()) {
            String password = settings.adminPassword().orElseGet(FirstAccounts::oneTimePassword);
            accounts.create("admin", "Administrator", password, EnumSet.allOf(Role.class), Scope.NATIONAL);
        }
    }

    private static String oneTimePassword() {
        byte[] bits = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bits);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        LOG.warnf("First administrator: sign in as 'admin' with the password %s and change it. It is not shown again.", password);
        return password;
    }
}
