package org.tandem.intake.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.intake.Problem;

/**
 * The import of published files: stage, look, publish, withdraw.
 *
 * <p>Each call has its own transaction, whatever the caller's: after publishing and withdrawing this node already shows the
 * new data when the call answers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {

    /**
     * A staged file.
     *
     * @param identical the same bytes were there already; nothing was stored
     */
    public record Staged(ReleaseView release, boolean identical) {
    }

    @Inject
    private FileCheck check;
    @Inject
    private ReleaseStaging staging;
    @Inject
    private ReleasePublication publication;
    @Inject
    private ReleaseShelf shelf;
    @Inject
    private ReleaseGate gate;

    /**
     * Reads, checks and stores a file. Nothing of it shows in figures before it is published.
     *
     * @throws org.tandem.shared.service.BusinessException.Refused   with all that is wrong; {@code PUBLISHED_ON_REQUIRED} when
     *                                                               the day of publication is not given and cannot be derived
     * @throws org.tandem.shared.service.BusinessException.Forbidden for all but data managers
     */
    public Staged stage(Upload upload) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        try (UploadedFile file = UploadedFile.save(upload.content())) {
            Optional<Integer> before = staging.findLive(file.sha256());
            return before.map(number -> new Staged(shelf.get(number), true)).orElseGet(() -> store(file, upload, who));
        }
    }

    private Staged store(UploadedFile file, Upload upload, String who) {
        FileCheck.Checked checked = check.check(file, upload, who);
        try {
            return new Staged(shelf.get(staging.store(checked.origin(), checked.content())), false);
        } catch (EJBException e) {
            // the same bytes may have been staged by somebody else between the look and the store
            return staging.findLive(file.sha256()).map(number -> new Staged(shelf.get(number), true)).orElseThrow(() -> e);
        }
    }

    /** One release; the unknown providers are those of now. */
    public ReleaseView find(int number) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.get(number);
    }

    /** Releases, newest first. */
    public List<ReleaseView> list(int first, int most) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.page(first, most);
    }

    /** How many releases there are. */
    public long count() {
        gate.require(Permission.READ_IMPORTS);
        return shelf.count();
    }

    /** Bad rows of a release in the order of the file. */
    public List<Problem> problems(int number, int first, int most) {
        gate.require(Permission.READ_IMPORTS);
        return shelf.problems(number, first, most);
    }

    /** Puts a staged release in force; a published one stays as it is. */
    public ReleaseView publish(int number) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        publication.publish(number, who).ifPresent(gate::announce);
        return shelf.get(number);
    }

    /** Ends the force of a published release, or puts a staged one aside. */
    public ReleaseView withdraw(int number) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        publication.withdraw(number, who).ifPresent(gate::announce);
        return shelf.get(number);
    }
}
