package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tandem.audit.service.AuditTrail;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.intake.ReleaseSummary;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.shared.Period;
import org.tandem.shared.service.DataVersions;

/** Stores a file that was read: the release and all its rows in one transaction. */
@Stateless
public class ReleaseStaging {

    private static final Logger LOG = Logger.getLogger(ReleaseStaging.class);

    @Inject
    private ReleaseRepository releases;
    @Inject
    private ReleaseRows rows;
    @Inject
    private StagedChanges changes;
    @Inject
    private DataVersions versions;
    @Inject
    private AuditTrail audit;

    /** Stores a release. */
    public int store(Release.Origin origin, LayoutContent content) {
        Precedence precedence = new Precedence(origin.publishedOn(), origin.layout().rank(), origin.sha256());
        ReleaseSummary summary = summary(content, precedence);
        Release release = new Release(origin, content.rows(), SummaryJson.write(summary));
        releases.add(release);
        rows.write(release.number(), content.observations(), content.registry(), content.problems());
        audit.done("STAGE_RELEASE", "release " + release.number(), "%s, %s, published on %s, SHA-256 %s".formatted(
                origin.fileName(), origin.layout().code(), origin.publishedOn(), origin.sha256()));
        LOG.infof("Staged release %d: %s, %d rows accepted, %d rejected", (Object) release.number(), origin.layout().code(),
                content.rows().accepted(), content.rows().rejected());
        return release.number();
    }

    /** The release of these bytes that is staged or published. */
    public Optional<Integer> findLive(String sha256) {
        return releases.findLive(sha256).map(Release::number);
    }

    private ReleaseSummary summary(LayoutContent content, Precedence precedence) {
        List<Observation> o = content.observations();
        return new ReleaseSummary(
                o.stream().map(Observation::period).distinct().sorted().map(Period::toString).toList(),
                providers(content), List.copyOf(o.stream().map(Observation::indicator).collect(Collectors.toCollection(TreeSet::new))),
                List.of(), 0, content.totals().stream().map(ReleaseSummary.Total::of).toList(),
                changes.of(content, precedence, versions.current()), !content.registry().isEmpty());
    }

    private static int providers(LayoutContent content) {
        TreeSet<String> codes = content.observations().stream().map(Observation::provider).collect(Collectors.toCollection(TreeSet::new));
        content.registry().listings().forEach(l -> codes.add(l.code()));
        content.registry().typings().forEach(t -> codes.add(t.code()));
        content.registry().contextValues().forEach(c -> codes.add(c.code()));
        return codes.size();
    }
}
