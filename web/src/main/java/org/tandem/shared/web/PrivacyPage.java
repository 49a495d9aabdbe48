package org.tandem.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.shared.service.Settings;

/** What the privacy notice says of this installation: its periods and ways to sign in. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    private Settings settings;

    /** Days for which records of sign-ins name people, 0 for ever. */
    public int getSignInDays() {
        return settings.signInRecordsKeptDays();
    }

    /** Days for which ended accounts are kept, 0 for ever. */
    public int getAccountDays() {
        return settings.endedAccountsKeptDays();
    }

    public int getSessionMinutes() {
        return settings.sessionMinutes();
    }

    /** Whether people can sign in with their organisation. */
    public boolean isOrganisation() {
        return settings.oidcIssuer().isPresent();
    }
}
