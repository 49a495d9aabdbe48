package org.tandem.report.service;

import java.util.Comparator;
import java.util.List;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.variation.Assurance;

/** Picks the indicators that deserve a look first: a change for the worse beyond chance, or a standard that is missed reliably. */
final class Exceptions {

    /** As many as a board looks at. */
    static final int MOST = 5;

    private Exceptions() {
    }

    /** Most urgent first: concern before reliable shortfall, then the lowest-placed. */
    static List<IndicatorPart> of(ProviderProfile profile) {
        return all(profile).filter(i -> i.variation() != null && !i.trialLimits()).filter(i -> isConcern(i) || i.assurance() == Assurance.FAIL)
                .sorted(Comparator.comparing((IndicatorPart i) -> !isConcern(i))
                        .thenComparingDouble(i -> i.percentile() == null ? 1 : i.percentile()))
                .limit(MOST).toList();
    }

    static java.util.stream.Stream<IndicatorPart> all(ProviderProfile profile) {
        return profile.domains().stream().flatMap(d -> d.topics().stream()).flatMap(t -> t.indicators().stream());
    }

    private static boolean isConcern(IndicatorPart i) {
        return i.variation().isConcern();
    }
}
