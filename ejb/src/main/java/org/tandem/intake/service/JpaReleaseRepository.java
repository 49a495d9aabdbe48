package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.intake.ReleaseStatus;
import org.tandem.shared.DataVersion;

/** Releases in the database. */
@ApplicationScoped
public class JpaReleaseRepository implements ReleaseRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected JpaReleaseRepository() {
    }

    JpaReleaseRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Release release) {
        entities.persist(release);
        // the rows are written past the persistence context and need the number of their release in the table
        entities.flush();
    }

    @Override
    public Optional<Release> find(int number) {
        return Optional.ofNullable(entities.find(Release.class, number));
    }

    @Override
    public Optional<Release> findForChange(int number) {
        Optional<Release> release = find(number);
        release.ifPresent(r -> entities.refresh(r, LockModeType.PESSIMISTIC_WRITE));
        return release;
    }

    @Override
    public Optional<Release> findLive(String sha256) {
        return entities.createQuery("select r from Release r where r.liveSha256 = :sha", Release.class)
                .setParameter("sha", sha256).getResultStream().findFirst();
    }

    @Override
    public void remove(Release release) {
        entities.remove(release);
    }

    @Override
    public List<Release> in(ReleaseStatus status) {
        return entities.createQuery("select r from Release r where r.status = :status order by r.id", Release.class)
                .setParameter("status", status).getResultList();
    }

    @Override
    public List<Release> page(int first, int most) {
        return entities.createQuery("select r from Release r order by r.id desc", Release.class)
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    @Override
    public Optional<Release> lastInForce() {
        return entities.createQuery("select r from Release r where r.publishedIn is not null and r.withdrawnIn is null"
                + " order by r.publishedIn desc", Release.class).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(r) from Release r", Long.class).getSingleResult();
    }

    @Override
    public List<Release> inForceAt(DataVersion version) {
        return entities.createQuery("select r from Release r where r.publishedIn <= :v and (r.withdrawnIn is null or r.withdrawnIn > :v)"
                        + " order by r.publishedOn, r.layoutRank, r.sha256", Release.class)
                .setParameter("v", version.number()).getResultList();
    }
}
