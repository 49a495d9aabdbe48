package org.tandem.relation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.pairing.Relations;
import org.tandem.relation.AssessmentRecord;
import org.tandem.relation.CommitmentRecord;
import org.tandem.relation.CredentialRecord;
import org.tandem.relation.InterventionRecord;
import org.tandem.relation.LinkRecord;
import org.tandem.relation.OfferRecord;
import org.tandem.relation.Recorded;
import org.tandem.relation.RefusalRecord;

/** What people recorded between and about organisations, in the store. */
@ApplicationScoped
public class RelationRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected RelationRepository() {
    }

    RelationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Everything on record as rounds read it; assessments in the order in which they were recorded. */
    public Relations all() {
        return new Relations(values(LinkRecord.class, LinkRecord::value), values(CommitmentRecord.class, CommitmentRecord::value),
                values(RefusalRecord.class, RefusalRecord::value), values(InterventionRecord.class, InterventionRecord::value),
                values(AssessmentRecord.class, AssessmentRecord::value),
                values(OfferRecord.class, OfferRecord::value), values(CredentialRecord.class, CredentialRecord::value), Optional.empty());
    }

    private <T extends Recorded, V> List<V> values(Class<T> kind, Function<T, V> value) {
        return all(kind).stream().map(value).toList();
    }

    /** All records of a kind in the order in which they were recorded. */
    public <T extends Recorded> List<T> all(Class<T> kind) {
        return entities.createQuery("select r from " + kind.getSimpleName() + " r order by r.id", kind).getResultList();
    }

    /** Stores a new record. */
    public void add(Recorded record) {
        entities.persist(record);
        entities.flush();
    }

    /** As it is now, locked against others until the end of the transaction. */
    <T extends Recorded> Optional<T> findForChange(Class<T> kind, long id) {
        Optional<T> found = Optional.ofNullable(entities.find(kind, id));
        found.ifPresent(r -> entities.refresh(r, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Refusals of a party as they are now, locked, so that two people cannot each add the last one that is allowed. */
    List<RefusalRecord> refusalsForChange(String party) {
        entities.createQuery("select r from RefusalRecord r where r.party = :party", RefusalRecord.class).setParameter("party", party)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return entities.createQuery("select r from RefusalRecord r where r.party = :party order by r.id", RefusalRecord.class)
                .setParameter("party", party).getResultList();
    }

    void flush() {
        entities.flush();
    }
}
