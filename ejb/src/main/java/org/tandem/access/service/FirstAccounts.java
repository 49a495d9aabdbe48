package org.tandem.access.service;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.jboss.logging.Logger;
import org.tandem.access.AccountTerms;
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
    private static final String NAME = "admin";

    @Inject
    private Accounts accounts;
    @Inject
    private SecretBox box;
    @Inject
    private Settings settings;
    @Inject
    private SignedIn signedIn;

    public void onStart(@Observes @Priority(10) SchemaReady ready) {
        signedIn.as(Caller.system("start"));
        if (!box.isLocked() && settings.administratorsNeedCodes()) {
            LOG.warn("TANDEM_CODES_KEY is not set, so the secrets of one-time codes are kept unencrypted.");
        }
        if (!settings.demonstration() && accounts.isEmpty()) {
            AccountTerms terms = new AccountTerms("Administrator", EnumSet.allOf(Role.class), Scope.NATIONAL, null);
            settings.adminPassword().ifPresentOrElse(password -> accounts.create(NAME, password, terms), () -> withOneTimePassword(terms));
        }
    }

    private void withOneTimePassword(AccountTerms terms) {
        String password = Passwords.oneTime();
        accounts.createWithOneTimePassword(NAME, password, terms);
        LOG.warnf("First administrator: sign in as '%s' with the one-time password %s. It is not shown again.", NAME, password);
    }
}
