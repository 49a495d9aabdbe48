package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tandem.audit.service.AuditTrail;
import org.tandem.intake.Changes;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.ReleaseSummary;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.provider.OversightFact;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.Measured;

/** Registers a file that has arrived and, once it was read, stores the end of its staging and all its rows in one transaction. */
@Stateless
public class ReleaseStaging {

    private static final Logger LOG = Logger.getLogger(ReleaseStaging.class);

    @Inject
    private ReleaseRepository releases;
    @Inject
    private ReleaseRows rows;
    @Inject
    private AuditTrail audit;

    /** Registers a file that has arrived. */
    public int register(Release.Arrival arrival) {
        Release release = new Release(arrival);
        releases.add(release);
        return release.number();
    }

    /** Stores what a registered file holds; done already, it stays as it is. */
    @Measured(of = "imports", step = "store")
    public void store(int number, FileCheck.Checked checked, StagedChecks.Found found) {
        Release release = underWay(number);
        if (release.status() == ReleaseStatus.STAGED) {
            return;
        }
        LayoutContent content = checked.content();
        release.stage(content.layout(), checked.publishedOn(), content.rows(), SummaryJson.write(summary(content, found.changes())));
        rows.write(number, content.observations(), content.registry(), found.problems());
        audit.done("STAGE_RELEASE", "release " + number, "%s, %s%s, published on %s, SHA-256 %s".formatted(
                release.fileName(), content.layout().code(),
                content.readBy().map(m -> " read by mapping " + m).orElse(""), checked.publishedOn(), release.sha256()));
        LOG.infof("Staged release %d: %s, %d rows accepted, %d rejected", (Object) number, content.layout().code(),
                content.rows().accepted(), content.rows().rejected());
    }

    /** The file was not accepted; the first problem names the rule. */
    public void refuse(int number, List<Problem> problems) {
        underWay(number).refuse(problems.get(0).code(), problems.get(0).message());
        rows.write(number, List.of(), RegistryRows.NONE, problems);
    }

    /** The staging ended without a finding on the file; ended otherwise meanwhile, it stays as it is. */
    public void fail(int number, String code, String sentence) {
        Release release = underWay(number);
        if (release.status() != ReleaseStatus.STAGING) {
            return;
        }
        release.refuse(code, sentence);
        audit.done("FAIL_STAGING", "release " + number, release.fileName() + ": " + sentence);
    }

    /** Forgets a file that was refused at once and told so. */
    public void forget(int number) {
        rows.deleteProblems(number);
        releases.remove(underWay(number));
    }

    /** Says of releases that this node reads that it still does. */
    public void seen(Set<Integer> read, Instant now) {
        read.stream().flatMap(r -> releases.findForChange(r).stream()).filter(r -> r.status() == ReleaseStatus.STAGING).forEach(r -> r.seenStaging(now));
    }

    /** Releases that are marked as being read and of which no node has said so since a time. */
    public List<Integer> cutOff(Instant since) {
        return releases.in(ReleaseStatus.STAGING).stream().filter(r -> r.isCutOff(since)).map(Release::number).toList();
    }

    private Release underWay(int number) {
        return releases.findForChange(number).orElseThrow(() -> new NotFound("There is no release " + number + "."));
    }

    /** The release of these bytes that is staged or published. */
    public Optional<Integer> findLive(String sha256) {
        return releases.findLive(sha256).map(Release::number);
    }

    private static ReleaseSummary summary(LayoutContent content, Changes changes) {
        List<Observation> o = content.observations();
        return new ReleaseSummary(
                periods(content),
                providers(content), List.copyOf(o.stream().map(Observation::indicator).collect(Collectors.toCollection(TreeSet::new))),
                List.of(), 0, content.totals().stream().map(ReleaseSummary.Total::of).toList(),
                changes, !content.registry().isEmpty(), content.readBy().orElse(null));
    }

    private static List<String> periods(LayoutContent content) {
        return Stream.concat(content.observations().stream().map(Observation::period), content.registry().oversight().stream().map(OversightFact::quarter))
                .distinct().sorted().map(Period::toString).toList();
    }

    private static int providers(LayoutContent content) {
        TreeSet<String> codes = content.observations().stream().map(Observation::provider).collect(Collectors.toCollection(TreeSet::new));
        content.registry().listings().forEach(l -> codes.add(l.code()));
        content.registry().typings().forEach(t -> codes.add(t.code()));
        content.registry().contextValues().forEach(c -> codes.add(c.code()));
        content.registry().ratings().forEach(r -> codes.add(r.code()));
        content.registry().oversight().forEach(o -> codes.add(o.code()));
        content.registry().sites().forEach(x -> codes.add(x.code()));
        content.registry().catchments().forEach(c -> codes.add(c.code()));
        return codes.size();
    }
}
