package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.access.AccessToken;
import org.tandem.access.UserAccount;

/** Accounts and their tokens in the store. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

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

    boolean isEmpty() {
        return entities.createQuery("select count(a) from UserAccount a", Long.class).getSingleResult() == 0;
    }
}
