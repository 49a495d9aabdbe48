package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.access.Caller;
import org.tandem.access.UserAccount;
import org.tandem.demonstration.DemonstrationUser;
import org.tandem.shared.service.InstallationRepository;
import org.tandem.shared.service.Settings;

/** Accounts as callers, with the duties that the settings of this installation lay on them. */
@ApplicationScoped
class Callers {

    @Inject
    private Settings settings;
    @Inject
    private InstallationRepository installation;

    /** The person behind an account after a sign-in with a password or token. */
    Caller of(UserAccount account) {
        return account.asCaller(settings.administratorsNeedCodes() && !isOfDemonstration(account.name()));
    }

    /** Whether an account is one of the made-up people, whose password is published and stays. */
    boolean isOfDemonstration(String name) {
        return installation.isMadeUp() && DemonstrationUser.everybody().stream().anyMatch(u -> u.name().equals(name));
    }
}
