package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.access.AccessToken;
import org.tandem.access.UserAccount;

/** Accounts and their tokens in the store. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected AccountRepository() {
    }

    AccountRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(UserAccount account) {
        entities.persist(account);
    }

    void add(AccessToken token) {
        entities.persist(token);
    }

    Optional<UserAccount> findByName(String name) {
        return entities.createQuery("select a from UserAccount a where a.name = :name", UserAccount.class)
                .setParameter("name", name).getResultStream().findFirst();
    }

    Optional<AccessToken> findToken(String hash) {
        return entities.createQuery("select t from AccessToken t join fetch t.owner where t.hash = :hash", AccessToken.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    Optional<AccessToken> findToken(long id) {
        return Optional.ofNullable(entities.find(AccessToken.class, id));
    }

    List<AccessToken> tokensOf(String owner) {
        return entities.createQuery("select t from AccessToken t where t.owner.name = :owner order by t.id desc", AccessToken.class)
                .setParameter("owner", owner).getResultList();
    }

    List<UserAccount> all() {
        return entities.createQuery("select a from UserAccount a order by a.name", UserAccount.class).getResultList();
    }

    /** All, each held against other changes until the transaction ends; always in the same order, so nobody waits in a ring. */
    List<UserAccount> allForChange() {
        return entities.createQuery("select a from UserAccount a order by a.id", UserAccount.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<UserAccount> findByIdentity(OrganisationIdentity identity) {
        return entities.createQuery("select a from UserAccount a where a.identityIssuer = :issuer and a.identitySubject = :subject", UserAccount.class)
                .setParameter("issuer", identity.issuer()).setParameter("subject", identity.subject()).getResultStream().findFirst();
    }

    /** Accounts for which an administrator wrote a name at the organisation down that nobody has come with yet. */
    List<UserAccount> unbound() {
        return entities.createQuery("select a from UserAccount a where a.organisationName is not null and a.identitySubject is null",
                UserAccount.class).getResultList();
    }

    boolean isOrganisationNameTaken(String organisationName, String exceptBy) {
        return entities.createQuery("select count(a) from UserAccount a where a.organisationName = :wanted and a.name <> :by", Long.class)
                .setParameter("wanted", organisationName).setParameter("by", exceptBy).getSingleResult() > 0;
    }

    Map<String, Long> validTokensByOwner(Instant now) {
        return entities.createQuery("select t.owner.name, count(t) from AccessToken t where t.revokedAt is null and t.expiresAt > :now"
                        + " group by t.owner.name", Object[].class).setParameter("now", now).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Does not count as a change of the account, so that it stands in nobody's way. */
    void noteSignIn(UserAccount account, Instant now) {
        entities.createNativeQuery("update user_account set last_sign_in_at = :now where id = :id")
                .setParameter("now", now).setParameter("id", account.id()).executeUpdate();
    }

    /** Takes away what hangs on an account: tokens, open sign-ins, confirmations of its roles, the last sign-in. */
    void forgetTraces(UserAccount account) {
        entities.flush();
        for (String traces : List.of("delete from access_token where account_id = :id", "delete from open_sign_in where account_id = :id",
                "delete from role_review where account_id = :id",
                "update user_account set last_sign_in_at = null where id = :id")) {
            entities.createNativeQuery(traces).setParameter("id", account.id()).executeUpdate();
        }
    }

    /** Removes tokens that ended before a moment; answers how many. */
    int removeTokensEndedBefore(Instant moment) {
        return entities.createQuery("delete from AccessToken t where t.expiresAt < :moment or t.revokedAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from UserAccount a", Long.class).getSingleResult() == 0;
    }
}
