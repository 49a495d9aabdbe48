package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.tandem.intake.ReleaseRepository;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.report.DataNotes.ReleaseLine;
import org.tandem.report.ReportStamp;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.InstallationRepository;
import org.tandem.standing.service.ComputedStandings;

/** What every report says of itself: its dates, its data version, its rules and the releases that it rests on. */
@ApplicationScoped
class ReportContext {

    /** Stamp and releases. */
    record Of(ReportStamp stamp, List<ReleaseLine> releases) {
    }

    @Inject
    private ReleaseRepository releases;
    @Inject
    private ComputedStandings standings;
    @Inject
    private InstallationRepository installation;
    @Inject
    private Clock clock;

    Of of(ProviderProfile profile) {
        TreeSet<Integer> numbers = new TreeSet<>();
        profile.domains().stream().flatMap(d -> d.topics().stream()).flatMap(t -> t.indicators().stream())
                .map(ProviderProfile.IndicatorPart::release).filter(Objects::nonNull).forEach(numbers::add);
        return new Of(stamp(profile.asOf(), profile.dataVersion()), lines(numbers));
    }

    ReportStamp stamp(Period asAt, DataVersion version) {
        return new ReportStamp(asAt, clock.instant(), version, standings.rules().name(), installation.isMadeUp());
    }

    List<ReleaseLine> lines(Collection<Integer> numbers) {
        boolean madeUp = installation.isMadeUp();
        List<ReleaseLine> lines = new ArrayList<>();
        for (int number : numbers) {
            releases.find(number).ifPresent(r -> lines.add(new ReleaseLine(r.layout().title(), r.publishedOn(), r.fileName(), r.sha256(),
                    madeUp ? "Made up for demonstration in the layout of " + r.layout().publisher() + "." : r.layout().attribution())));
        }
        return lines;
    }
}
