package org.tandem.overview.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.standing.service.ComputedStandings;

/** What is new, computed once for a data version and month; the last few are kept. */
@ApplicationScoped
public class RealChanges {

    private static final int KEPT = 12;

    private record Key(DataVersion version, Period asOf) {
    }

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings computed;
    @Inject
    private Authority authority;

    private final Cache<Key, Changes> kept = Caffeine.newBuilder().executor(Runnable::run).maximumSize(KEPT).build();

    /** At a month, null for the latest complete one; without data nothing has changed. */
    public Changes at(Period asOf) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Panel panel = panels.current();
        Period month = asOf != null && asOf.kind() == Period.Kind.MONTH ? asOf : computed.latestMonth(panel).orElse(null);
        return month == null ? new Changes(null, java.util.List.of(), 0, 0, 0, panel.version())
                : kept.get(new Key(panel.version(), month), k -> new ChangeSearch(panel, month).find());
    }
}
