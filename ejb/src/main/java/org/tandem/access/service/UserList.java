package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tandem.access.EmailAddress;
import org.tandem.access.UserAccount;
import org.tandem.shared.service.BusinessException.NotFound;

/** Who has an account, what they may do since when, and when they last came: the list of a role review. */
@Stateless
public class UserList {

    @Inject
    private AccountRepository accounts;
    @Inject
    private SignInDelays delays;
    @Inject
    private AdministratorsOnly administrators;
    @Inject
    private Clock clock;

    /** The accounts that answer a query, by sign-in name. */
    public List<UserRow> find(UserQuery query) {
        administrators.require();
        Map<String, Long> tokens = accounts.validTokensByOwner(clock.instant());
        return accounts.all().stream().filter(a -> !a.isErased()).map(a -> row(a, tokens.getOrDefault(a.name(), 0L))).filter(query::matches).toList();
    }

    /** One account. */
    public UserRow get(String name) {
        administrators.require();
        UserAccount account = accounts.findByName(name).filter(a -> !a.isErased()).orElseThrow(() -> new NotFound("No account '" + name + "'."));
        return row(account, accounts.validTokensByOwner(clock.instant()).getOrDefault(name, 0L));
    }

    private UserRow row(UserAccount a, long tokens) {
        return new UserRow(a.name(), a.terms().displayName(), a.grantedAt(), a.terms().scope(), state(a, clock.instant()), a.terms().lastDay(),
                a.lastSignInAt().orElse(null), a.organisationName().orElse(null), a.email().map(EmailAddress::text).orElse(null),
                delays.remaining(a.name()).orElse(Duration.ZERO), a.mustChangePassword(), a.codesSince().orElse(null), tokens, a.rowVersion());
    }

    private static UserRow.State state(UserAccount account, Instant now) {
        if (account.isLocked()) {
            return UserRow.State.LOCKED;
        }
        return account.isOverAt(now) ? UserRow.State.OVER : UserRow.State.OPEN;
    }
}
