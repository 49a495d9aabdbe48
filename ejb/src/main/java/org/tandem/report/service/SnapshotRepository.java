package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.tandem.snapshot.IssuedFile;
import org.tandem.snapshot.Snapshot;

/** Snapshots and issued files in the store. */
@ApplicationScoped
public class SnapshotRepository {

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    Optional<Snapshot> find(Snapshot.Matter matter) {
        return entities.createQuery("select s from Snapshot s where s.kind = :kind and s.subject = :subject and s.asAt = :asAt"
                        + " and s.dataVersion = :version order by s.id desc", Snapshot.class)
                .setParameter("kind", matter.kind()).setParameter("subject", matter.subject())
                .setParameter("asAt", matter.asAt().toString()).setParameter("version", matter.version().number())
                .setMaxResults(1).getResultStream().findFirst();
    }

    Optional<IssuedFile> fileOf(Snapshot snapshot, String contentType) {
        return entities.createQuery("select f from IssuedFile f where f.snapshot = :snapshot and f.contentType = :type", IssuedFile.class)
                .setParameter("snapshot", snapshot).setParameter("type", contentType).setMaxResults(1).getResultStream().findFirst();
    }

    void add(Snapshot snapshot) {
        entities.persist(snapshot);
    }

    void add(IssuedFile file) {
        entities.persist(file);
    }
}
