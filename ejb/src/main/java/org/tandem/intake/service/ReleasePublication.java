package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tandem.audit.service.AuditTrail;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.intake.ReleaseStatus;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.DataVersions;
import org.tandem.shared.service.Measured;

/** Puts releases in force and takes them out again: one status change and one data version in one transaction. */
@Stateless
public class ReleasePublication {

    private static final Logger LOG = Logger.getLogger(ReleasePublication.class);

    @Inject
    private ReleaseRepository releases;
    @Inject
    private DataVersions versions;
    @Inject
    private AuditTrail audit;

    /** Publishes a staged release; empty when it was published already. */
    @Measured(of = "imports", step = "publish")
    public Optional<DataVersion> publish(int number, String who) {
        return publishAll(List.of(number), who);
    }

    /** Publishes staged releases in one data version, or none; empty when all were published already. */
    @Measured(of = "imports", step = "publish-many")
    public Optional<DataVersion> publishAll(List<Integer> numbers, String who) {
        List<Release> staged = numbers.stream().distinct().sorted().map(this::locked).filter(r -> r.status() != ReleaseStatus.PUBLISHED).toList();
        if (staged.isEmpty()) {
            return Optional.empty();
        }
        DataVersion version = versions.next(who, staged.stream().map(r -> "Release " + r.number() + " published").collect(Collectors.joining(", ")));
        staged.forEach(release -> {
            change(() -> release.publish(version));
            done("PUBLISH_RELEASE", release, "staged before, published from data version " + version);
        });
        return Optional.of(version);
    }

    /** Ends the force of a published release, or puts a staged one aside, which changes no data. */
    @Measured(of = "imports", step = "withdraw")
    public Optional<DataVersion> withdraw(int number, String who) {
        Release release = locked(number);
        if (release.status() == ReleaseStatus.STAGED) {
            change(release::reject);
            done("REJECT_RELEASE", release, "staged before, put aside");
            return Optional.empty();
        }
        DataVersion version = versions.next(who, "Release " + number + " withdrawn");
        change(() -> release.withdraw(version));
        done("WITHDRAW_RELEASE", release, "published before, withdrawn from data version " + version);
        return Optional.of(version);
    }

    private void done(String action, Release release, String detail) {
        audit.done(action, "release " + release.number(), "%s (%s): %s".formatted(release.fileName(), release.layout().code(), detail));
        LOG.infof("%s %d: %s", action, (Object) release.number(), detail);
    }

    private static void change(Runnable verb) {
        try {
            verb.run();
        } catch (IllegalStateException e) {
            throw new WrongState(e.getMessage());
        }
    }

    private Release locked(int number) {
        return releases.findForChange(number).orElseThrow(() -> new NotFound("There is no release " + number + "."));
    }
}
