package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.tandem.access.service.SignedIn;
import org.tandem.audit.service.AuditTrail;
import org.tandem.correction.CorrectionNotice.Kind;
import org.tandem.correction.CorrectionNotice.Subject;
import org.tandem.correction.service.Corrections;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.snapshot.IssuedFile;
import org.tandem.snapshot.Snapshot;

/**
 * Turns a report record into a snapshot and a snapshot into a file, each once: the same matter at the same data version
 * is answered with the bytes that were issued before.
 */
@ApplicationScoped
class Press {

    @Inject
    private SnapshotRepository snapshots;
    @Inject
    private AuditTrail audit;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Corrections corrections;
    @Inject
    private Clock clock;

    <R> IssuedPaper issue(Snapshot.Matter matter, Class<R> type, Supplier<R> report, ReportRenderer<R> renderer) {
        Snapshot snapshot = snapshots.find(matter).orElseGet(() -> freeze(matter, report.get()));
        Optional<IssuedFile> before = snapshots.fileOf(snapshot, renderer.contentType());
        IssuedFile file = before.orElseGet(() -> render(snapshot, CanonicalJson.read(snapshot.content(), type), renderer));
        snapshots.hand(snapshot, signedIn.caller().name(), clock.instant());
        return IssuedPaper.of(file, !corrections.about(new Subject(Kind.PAPER, snapshot.id(), "")).isEmpty(), before.isPresent());
    }

    /** A snapshot in one format, rendered once; what was restated since is told by what is made of it. */
    <R> IssuedPaper fileOf(Snapshot snapshot, Class<R> type, ReportRenderer<R> renderer) {
        Optional<IssuedFile> before = snapshots.fileOf(snapshot, renderer.contentType());
        return IssuedPaper.of(before.orElseGet(() -> render(snapshot, CanonicalJson.read(snapshot.content(), type), renderer)), false, before.isPresent());
    }

    /** A snapshot with a number that was kept. */
    Snapshot snapshot(long id) {
        return snapshots.find(id).orElseThrow(() -> new IllegalStateException("Snapshot " + id + " is not there."));
    }

    /** Keeps a record. */
    Snapshot freeze(Snapshot.Matter matter, Object report) {
        byte[] json = CanonicalJson.write(report);
        Snapshot snapshot = new Snapshot(matter, clock.instant(), signedIn.caller().name(), json, CanonicalJson.sha256(json));
        snapshots.add(snapshot);
        return snapshot;
    }

    private <R> IssuedFile render(Snapshot snapshot, R report, ReportRenderer<R> renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] content = out.toByteArray();
        IssuedFile file = new IssuedFile(snapshot, renderer.fileName(report), renderer.contentType(), content, CanonicalJson.sha256(content));
        snapshots.add(file);
        audit.done("ISSUE_PAPER", snapshot.kind() + " " + snapshot.subject(), file.fileName() + " " + file.sha256());
        return file;
    }
}
