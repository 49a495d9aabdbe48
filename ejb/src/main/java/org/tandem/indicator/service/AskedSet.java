package org.tandem.indicator.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.Indicator;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;

/** Reads which period and which set of providers a question about an indicator means. */
record AskedSet(Panel panel, Indicator indicator, OwnPeerSets own) {

    /** The period asked for, else the newest; empty when nothing is published. */
    Optional<Period> period(Period asked) {
        Optional<Period> newest = panel.latestPeriod(indicator.code());
        if (asked != null && newest.isPresent() && asked.kind() != newest.get().kind()) {
            throw new Malformed("%s is published %s; %s is no such period.".formatted(indicator.code(),
                    indicator.rhythm().name().toLowerCase(Locale.UK), asked), new Reason("period", "Write a period such as " + newest.get() + "."));
        }
        return asked == null ? newest : newest.map(n -> asked);
    }

    /** The provider asked for, null when none is. */
    Provider provider(String odsCode) {
        return odsCode == null ? null : panel.providers().find(odsCode)
                .orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
    }

    /** The set, without members where there is no period to look at. */
    PeerSets.Members members(String peerSet, String odsCode, Period period) {
        Provider provider = provider(odsCode);
        return period == null ? new PeerSets.Members(peerSet, "nobody, because no figures are published", List.of())
                : new PeerSets(panel, own).find(peerSet, provider, period);
    }
}
