package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.intake.Changes;
import org.tandem.intake.PartRules;
import org.tandem.intake.Precedence;
import org.tandem.intake.Problem;
import org.tandem.intake.ProviderRules;
import org.tandem.intake.RevisionRules;
import org.tandem.intake.service.StagedChanges.Compared;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.DataVersions;

/** Looks at a file that was read beside the data in force: what it would change, and what somebody should look at. */
@ApplicationScoped
public class StagedChecks {

    /** How many warnings are kept; those beyond are counted only. */
    private static final int KEPT = 10_000;

    /**
     * What was found.
     *
     * @param problems errors of the file, then warnings
     */
    record Found(Changes changes, List<Problem> problems) {
    }

    @Inject
    private JoinedCatalogue catalogue;
    @Inject
    private StagedChanges changes;
    @Inject
    private KnownProviders providers;
    @Inject
    private EarlierFiles earlier;
    @Inject
    private DataVersions versions;

    Found of(FileCheck.Checked file, Precedence precedence) {
        LayoutContent content = file.content();
        DataVersion version = versions.current();
        Compared compared = changes.compare(content.observations(), content.registry(), precedence, version);
        Map<Boolean, List<Problem>> read = content.problems().stream().collect(Collectors.partitioningBy(Problem::isError));
        List<Problem> warnings = new ArrayList<>(read.get(false));
        warnings.addAll(earlier.problems(content));
        warnings.addAll(new PartRules(catalogue.catalogue()).problems(content.observations()));
        warnings.addAll(RevisionRules.revisions(compared.revised()));
        warnings.addAll(new RevisionRules(compared.inForce()).unusual(content.observations()));
        warnings.addAll(new ProviderRules(providers.at(version)).problems(content.observations()));
        List<Problem> problems = new ArrayList<>(read.get(true));
        problems.addAll(warnings.subList(0, Math.min(KEPT, warnings.size())));
        if (warnings.size() > KEPT) {
            problems.add(Problem.warning(0, "", "MORE_WARNINGS", "There are %,d warnings; the first %,d are listed.".formatted(warnings.size(), KEPT), ""));
        }
        return new Found(compared.changes(), problems);
    }
}
