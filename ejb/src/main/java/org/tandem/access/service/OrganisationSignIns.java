package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;

/**
 * Signing in by the organisation's own service. Nobody gets in whom an administrator has not given an account and named
 * there; at the first time the account is bound to issuer and subject, and from then on these alone count.
 */
@Stateless
public class OrganisationSignIns {

    @Inject
    private AccountRepository accounts;
    @Inject
    private SignInRecord record;
    @Inject
    private SignInLimit limit;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Lets a person in whom the organisation's service has vouched for. */
    public SignIns.Answer by(OrganisationIdentity identity, String address) {
        Optional<UserAccount> account = accounts.findByIdentity(identity).or(() -> named(identity));
        if (account.isEmpty()) {
            refused(identity, address, "no account is made for this person");
            return new SignIns.Wrong();
        }
        if (!account.get().isOpenAt(clock.instant())) {
            refused(identity, address, "the account " + account.get().name() + " is locked or has ended");
            return new SignIns.Closed();
        }
        record.signedIn(account.get(), "by the organisation's sign-in " + identity.issuer() + " as " + told(identity) + ", from " + address);
        return new SignIns.Opened(account.get().asCallerOfOrganisation(), account.get().sessionGeneration());
    }

    /** Something came back that the sign-in service did not answer to us. */
    public void notTrusted(String why, String address) {
        refused(new OrganisationIdentity("", "(not trusted)", null, null), address, why);
    }

    private Optional<UserAccount> named(OrganisationIdentity identity) {
        List<UserAccount> named = accounts.unbound().stream().filter(a -> a.organisationName().filter(identity::isNamed).isPresent()).toList();
        if (named.size() != 1) {
            return Optional.empty();
        }
        UserAccount account = named.get(0);
        account.bindTo(identity.issuer(), identity.subject());
        record.bound(account, identity.issuer() + " " + identity.subject());
        return Optional.of(account);
    }

    private void refused(OrganisationIdentity identity, String address, String why) {
        if (!limit.isReached(address, identity.subject())) {
            limit.failed(address, identity.subject());
            audit.refused("SIGN_IN", told(identity), "by the organisation's sign-in " + identity.issuer() + ", from " + address + ": " + why);
        }
    }

    private static String told(OrganisationIdentity identity) {
        return identity.userName() != null ? identity.userName() : identity.subject();
    }
}
