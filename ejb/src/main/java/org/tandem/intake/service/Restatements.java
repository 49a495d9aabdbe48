package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.intake.ChangedFigure;
import org.tandem.intake.Observation;
import org.tandem.intake.Observation.Subject;
import org.tandem.intake.service.StoredRows.InForce;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.service.Absent;
import org.tandem.shared.service.DataVersions;

/** Figures that were published and say something else now. */
@Stateless
public class Restatements {

    private record Known(Figure figure, InForce release) {
    }

    /**
     * The answer.
     *
     * @param since data version that is compared with the present one
     */
    public record Restated(DataVersion since, DataVersion dataVersion, List<RestatedFigure> figures) {
    }

    @Inject
    private StoredRows stored;
    @Inject
    private KnownProviders providers;
    @Inject
    private DataVersions versions;
    @Inject
    private WithheldFigures withheldFigures;
    @Inject
    private JoinedCatalogue catalogue;
    @Inject
    private Authority authority;

    /** What changed since a day began, in UTC. */
    public Restated since(LocalDate day) {
        return since(versions.before(day));
    }

    /** What changed since a data version, by indicator, period and provider. New figures are no restatements. */
    public Restated since(DataVersion version) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        DataVersion now = versions.current();
        Map<String, List<Integer>> before = stored.indicatorsAt(version);
        Map<String, List<Integer>> after = stored.indicatorsAt(now);
        ProviderRegistry registry = providers.at(now);
        List<RestatedFigure> found = new ArrayList<>();
        before.forEach((indicator, releases) -> {
            List<Integer> present = after.getOrDefault(indicator, List.of());
            if (!present.equals(releases)) {
                found.addAll(differing(facts(indicator, releases, version), facts(indicator, present, now), registry));
            }
        });
        found.sort(Comparator.comparing(RestatedFigure::indicator).thenComparing(RestatedFigure::period).thenComparing(RestatedFigure::odsCode));
        return new Restated(version, now, found);
    }

    private Map<Subject, Known> facts(String indicator, List<Integer> numbers, DataVersion version) {
        Map<Integer, InForce> releases = stored.inForceAt(version).stream().collect(Collectors.toMap(InForce::number, Function.identity()));
        Map<Subject, Known> facts = new HashMap<>();
        numbers.stream().map(releases::get).sorted(Comparator.comparing(InForce::precedence)).forEach(release -> {
            for (Observation o : stored.observations(release.number(), indicator)) {
                facts.put(o.subject(), new Known(o.figure(), release));
            }
        });
        return facts;
    }

    private List<RestatedFigure> differing(Map<Subject, Known> before, Map<Subject, Known> after, ProviderRegistry registry) {
        List<RestatedFigure> found = new ArrayList<>();
        before.forEach((subject, known) -> {
            Known now = after.get(subject);
            Figure published = now == null ? Figure.notReported() : now.figure();
            if (!published.equals(known.figure())) {
                Figure earlier = shown(subject, known.figure());
                Figure figure = shown(subject, published);
                ChangedFigure change = new ChangedFigure(subject, earlier, known.release().number(), figure);
                found.add(new RestatedFigure(subject.provider(), registry.find(subject.provider()).map(Provider::name).orElse(subject.provider()),
                        subject.indicator(), subject.period(), Absent.orNull(earlier.value()), earlier.state(), known.release().number(),
                        Absent.orNull(figure.value()), figure.state(), Absent.orNull(change.difference()), now == null ? 0 : now.release().number(),
                        now == null ? null : now.release().precedence().publishedOn()));
            }
        });
        return found;
    }

    private Figure shown(Subject subject, Figure figure) {
        boolean withheld = figure.isPresent() && withheldFigures.isWithheld(subject.indicator(), subject.provider(), subject.period());
        return withheld ? new Figure.Absent(FigureState.SUPPRESSED) : catalogue.catalogue().find(subject.indicator()).map(i -> i.shown(figure)).orElse(figure);
    }
}
