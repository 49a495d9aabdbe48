package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.intake.Observation;
import org.tandem.intake.Problem;
import org.tandem.intake.Release;
import org.tandem.intake.ReleaseRepository;
import org.tandem.intake.ReleaseStatus;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.DataVersions;

/** Releases as they are shown. */
@Stateless
public class ReleaseShelf {

    @Inject
    private ReleaseRepository releases;
    @Inject
    private StoredRows stored;
    @Inject
    private StagingNow now;
    @Inject
    private StagedChanges changes;
    @Inject
    private DataVersions versions;

    public ReleaseView get(int number) {
        return view(known(number)).withUnknownProviders(stored.unknownProviders(number));
    }

    public List<ReleaseView> page(int first, int most) {
        return releases.page(first, most).stream().map(this::view).toList();
    }

    private ReleaseView view(Release release) {
        return ReleaseView.of(release).withProgress(now.of(release.number()).orElse(null));
    }

    /** Those in a state, oldest first. */
    public List<ReleaseView> in(ReleaseStatus status) {
        return releases.in(status).stream().map(this::view).toList();
    }

    public long count() {
        return releases.count();
    }

    public List<Problem> problems(int number, int first, int most) {
        return stored.problems(known(number).number(), first, most);
    }

    public ProblemList problems(int number, Problem.Severity severity, int most) {
        known(number);
        return new ProblemList(stored.problems(number, severity, most), stored.problemCount(number, severity));
    }

    /** Figures that a release revises in what is, or was before its publication, in force; none of a file that was not read. */
    public List<RevisedFigure> revised(int number) {
        Release release = known(number);
        if (release.layout() == null) {
            return List.of();
        }
        DataVersion before = release.publishedIn().map(v -> new DataVersion(v.number() - 1)).orElseGet(versions::current);
        List<Observation> observations = stored.indicatorsOf(number).stream().flatMap(i -> stored.observations(number, i).stream()).toList();
        return changes.compare(observations, RegistryRows.NONE, release.precedence(), before).revised().stream().map(RevisedFigure::of).toList();
    }

    private Release known(int number) {
        return releases.find(number).orElseThrow(() -> new NotFound("There is no release " + number + "."));
    }
}
