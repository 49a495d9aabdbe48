package org.tandem.report.boardpack;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.report.benchmark.DomainTable;
import org.tandem.report.benchmark.IndicatorLine;

/** The indicators of one provider of a pack, by domain, and how many of them show what. */
public record MemberPart(Named provider, List<DomainTable> domains, SignCounts signs) {

    public MemberPart {
        domains = List.copyOf(domains);
    }

    /** Of a provider and its domains; the signs are counted. */
    public static MemberPart of(Named provider, List<DomainTable> domains) {
        return new MemberPart(provider, domains, SignCounts.of(domains.stream().flatMap(d -> d.lines().stream()).toList()));
    }

    /** All its indicators in the order of the domains. */
    public Stream<IndicatorLine> lines() {
        return domains.stream().flatMap(d -> d.lines().stream());
    }
}
