package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tandem.access.CodeSecret;
import org.tandem.access.RecoveryCode;

/** What one-time codes are checked against, in the store. */
@ApplicationScoped
class CodeRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected CodeRepository() {
    }

    CodeRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(CodeSecret secret) {
        entities.persist(secret);
    }

    void add(RecoveryCode code) {
        entities.persist(code);
    }

    /** Held against other nodes until the transaction ends, so that a code typed twice at the same moment counts once. */
    Optional<CodeSecret> secretForChange(long account) {
        return Optional.ofNullable(entities.find(CodeSecret.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Held as well. */
    Optional<RecoveryCode> recoveryForChange(long account, String hash) {
        return entities.createQuery("select c from RecoveryCode c where c.account = :account and c.hash = :hash", RecoveryCode.class)
                .setParameter("account", account).setParameter("hash", hash).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().stream().findFirst();
    }

    /** How many recovery codes are not used up. */
    long recoveryLeft(long account) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.account = :account and c.usedAt is null", Long.class)
                .setParameter("account", account).getSingleResult();
    }

    void removeRecovery(long account) {
        entities.createQuery("delete from RecoveryCode c where c.account = :account").setParameter("account", account).executeUpdate();
    }

    void removeSecret(long account) {
        entities.createQuery("delete from CodeSecret s where s.account = :account").setParameter("account", account).executeUpdate();
    }
}
