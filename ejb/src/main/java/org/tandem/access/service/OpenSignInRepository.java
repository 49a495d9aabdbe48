package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.tandem.access.OpenSignIn;

/** Sign-ins on the pages in the store. */
@ApplicationScoped
public class OpenSignInRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected OpenSignInRepository() {
    }

    OpenSignInRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(OpenSignIn signIn) {
        entities.persist(signIn);
        entities.flush();
    }

    Optional<OpenSignIn> find(long id) {
        return entities.createQuery("select s from OpenSignIn s join fetch s.account where s.id = :id", OpenSignIn.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    Optional<OpenSignIn> findByToken(String hash) {
        return entities.createQuery("select s from OpenSignIn s join fetch s.account where s.tokenHash = :hash", OpenSignIn.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    /** Two nodes may note at once; the later moment stays. */
    void noteUse(long id, Instant now) {
        entities.createQuery("update OpenSignIn s set s.lastUsedAt = :now where s.id = :id and s.lastUsedAt < :now")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    void remove(long id) {
        entities.createQuery("delete from OpenSignIn s where s.id = :id").setParameter("id", id).executeUpdate();
    }

    /** Removes those of an account that its ended sessions left behind. */
    void removeEnded(long account, int generation) {
        entities.createQuery("delete from OpenSignIn s where s.account.id = :account and s.sessionGeneration <> :generation")
                .setParameter("account", account).setParameter("generation", generation).executeUpdate();
    }

    /** Removes those that were last used before a moment; answers how many. */
    int removeUnusedSince(Instant moment) {
        return entities.createQuery("delete from OpenSignIn s where s.lastUsedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
