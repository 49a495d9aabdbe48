package org.tandem.standing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.benchmark.service.PanelLoader;
import org.tandem.intake.service.StoredRows;
import org.tandem.provider.Provider;
import org.tandem.standing.DataEffects;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.Standings;

/**
 * Dry run of a release: what publishing it would change, or withdrawing it when it is in force. Who decides about the
 * release sees the standings that it would change, and only those, whatever their region.
 */
@Stateless
public class ReleaseEffects {

    @Inject
    private PanelHolder panels;
    @Inject
    private PanelLoader loader;
    @Inject
    private StoredRows stored;
    @Inject
    private ComputedStandings computed;
    @Inject
    private KeptEffects kept;
    @Inject
    private Authority authority;

    /** The effects of a release that was read; computed once for a data version. */
    public EffectsView of(int release) {
        authority.require(Permission.READ_IMPORTS);
        Panel now = panels.current();
        return kept.get(release, now.version(), () -> compute(release, now));
    }

    private EffectsView compute(int release, Panel now) {
        Panel candidate = loader.candidate(now, release);
        DataEffects effects = DataEffects.between(now, candidate, computed.latestMonth(now).map(month -> computed.at(now, month)),
                standings(candidate), stored.indicatorsOf(release));
        return EffectsView.of(release, effects, now, candidate, computed.rules());
    }

    /** Not through the kept standings, which belong to data versions. */
    private Optional<Standings> standings(Panel candidate) {
        return computed.latestMonth(candidate).map(month -> new StandingCalculation().computeAsOf(candidate, computed.rules(), month));
    }

    static String name(Panel panel, Panel other, String odsCode) {
        return List.of(panel, other).stream().flatMap(p -> p.providers().find(odsCode).stream()).map(Provider::name).findFirst().orElse(odsCode);
    }
}
