package org.tandem.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.Reason;
import org.tandem.standing.service.ComputedStandings;

/** Whom the reports of a job are about: the trusts of a region, or of all England, that are open at the month. */
@ApplicationScoped
class JobSubjects {

    @Inject
    private PanelHolder panels;
    @Inject
    private ComputedStandings computed;

    /** The month that is asked for, or the latest complete one. */
    Period month(Period asked) {
        if (asked != null && asked.kind() != Period.Kind.MONTH) {
            throw new Refused("NO_MONTH", "Reports are as at a month, such as 2025-03, not " + asked + ".", new Reason("asOf", "Write a month as 2025-03."));
        }
        return Optional.ofNullable(asked).or(() -> computed.latestMonth(panels.current()))
                .orElseThrow(() -> new Refused("NOTHING_PUBLISHED", "No figures are published yet, so there is nothing to report."));
    }

    /** The name of a region, or England. */
    String nameOf(String region) {
        return region == null ? "England" : panels.current().providers().all().stream().map(Provider::region).filter(Objects::nonNull)
                .filter(r -> r.code().equals(region)).findFirst().map(Provider.Body::name)
                .orElseThrow(() -> new Refused("UNKNOWN_REGION", "No provider belongs to a region '" + region + "'.", new Reason("region",
                        "Give the code of a region that providers belong to, or none for all England.")));
    }

    /** By name. */
    List<Provider> of(String region, Period asOf) {
        Panel panel = panels.current();
        LocalDate day = asOf.lastDay();
        List<Provider> found = panel.providers().all().stream().filter(p -> p.type().group() != ComparatorGroup.OTHER && p.isOpenOn(day))
                .filter(p -> region == null || p.region() != null && p.region().code().equals(region)).toList();
        if (found.isEmpty()) {
            throw new Refused("NO_PROVIDERS", "No trust of " + nameOf(region) + " is open in " + asOf + ".");
        }
        return found;
    }
}
