package org.tandem.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.Providers;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.Refused;

/** The profiles of the trusts of a region, or of all England, about which something is published. */
@ApplicationScoped
class OverviewProfiles {

    @Inject
    private Providers providers;
    @Inject
    private PanelHolder panels;

    Panel panel() {
        return panels.current();
    }

    List<ProviderProfile> of(Panel panel, String region, Period asOf) {
        List<ProviderProfile> profiles = panel.providers().all().stream().filter(p -> p.type().group() != ComparatorGroup.OTHER && isOf(region, p))
                .flatMap(p -> Stream.of(providers.profile(p.odsCode(), asOf, null))
                        .filter(profile -> profile.asOf() != null && !profile.domains().isEmpty() && p.isOpenOn(profile.asOf().lastDay()))).toList();
        if (profiles.isEmpty()) {
            throw new Refused("NOTHING_PUBLISHED", "Nothing is published about any trust of " + (region == null ? "England." : "the region '" + region + "'."));
        }
        return profiles;
    }

    private static boolean isOf(String region, Provider provider) {
        return region == null || provider.region() != null && region.equals(provider.region().code());
    }
}
