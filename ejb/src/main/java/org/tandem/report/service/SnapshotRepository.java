package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.shared.DataVersion;
import org.tandem.snapshot.IssuedFile;
import org.tandem.snapshot.Snapshot;
import org.tandem.snapshot.SnapshotHolder;

/** Snapshots and issued files in the store. */
@ApplicationScoped
public class SnapshotRepository {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "tandem")
    private EntityManager entities;

    protected SnapshotRepository() {
    }

    SnapshotRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Snapshot> find(Snapshot.Matter matter) {
        return entities.createQuery("select s from Snapshot s where s.kind = :kind and s.subject = :subject and s.asAt = :asAt"
                        + " and s.dataVersion = :version order by s.id desc", Snapshot.class)
                .setParameter("kind", matter.kind()).setParameter("subject", matter.subject())
                .setParameter("asAt", matter.asAt().toString()).setParameter("version", matter.version().number())
                .setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Snapshot> find(long id) {
        return Optional.ofNullable(entities.find(Snapshot.class, id));
    }

    Optional<IssuedFile> fileOf(Snapshot snapshot, String contentType) {
        return entities.createQuery("select f from IssuedFile f where f.snapshot = :snapshot and f.contentType = :type", IssuedFile.class)
                .setParameter("snapshot", snapshot).setParameter("type", contentType).setMaxResults(1).getResultStream().findFirst();
    }

    /** The bytes of an issued file by their hash, if they are kept. */
    public Optional<byte[]> contentOf(String sha256) {
        return entities.createQuery("select f.content from IssuedFile f where f.sha256 = :sha256 order by f.id", byte[].class)
                .setParameter("sha256", sha256).setMaxResults(1).getResultStream().findFirst();
    }

    /** Removes issued files by their hashes; their snapshots stay, from which the same bytes are made again when somebody asks. */
    public int removeFiles(Collection<String> hashes) {
        return hashes.isEmpty() ? 0 : entities.createQuery("delete from IssuedFile f where f.sha256 in (:hashes)")
                .setParameter("hashes", hashes).executeUpdate();
    }

    void add(Snapshot snapshot) {
        entities.persist(snapshot);
    }

    void add(IssuedFile file) {
        entities.persist(file);
    }

    /** Keeps to whom a paper was handed, once. */
    void hand(Snapshot snapshot, String who, Instant now) {
        if (!holders(snapshot.id()).contains(who)) {
            entities.persist(new SnapshotHolder(snapshot, who, now));
        }
    }

    /** To whom it was handed. */
    Set<String> holders(long snapshot) {
        return new TreeSet<>(entities.createQuery("select h.who from SnapshotHolder h where h.snapshot.id = :id", String.class)
                .setParameter("id", snapshot).getResultList());
    }

    /** Papers that rest on other data than these and were made since a moment, by data version and month. */
    List<PaperMatter> restingOnOtherThan(DataVersion version, Instant since) {
        return entities.createQuery("select new org.tandem.report.service.PaperMatter(s.id, s.kind, s.subject, s.asAt, s.dataVersion) from Snapshot s"
                        + " where s.dataVersion <> :version and s.runAt >= :since order by s.dataVersion, s.asAt, s.id", PaperMatter.class)
                .setParameter("version", version.number()).setParameter("since", since).getResultList();
    }

    /** Papers that were handed to somebody, newest first, each once. */
    List<PaperHanding> handedTo(String who) {
        return entities.createQuery("select new org.tandem.report.service.PaperHanding(s.id, s.kind, s.subject, s.asAt, s.dataVersion, h.handedAt)"
                        + " from SnapshotHolder h join h.snapshot s where h.who = :who order by h.handedAt desc, h.id desc", PaperHanding.class)
                .setParameter("who", who).setMaxResults(MOST).getResultList();
    }
}
