package org.tandem.indicator.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.indicator.Breakdown;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.PartList.Family;
import org.tandem.indicator.service.PartList.PartRow;
import org.tandem.indicator.service.PositionList.PositionRow;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;

/** Answers the parts of an indicator, each placed within the same set of providers as the indicator itself. */
record PartAnswer(Panel panel, Indicator indicator, OwnPeerSets own) {

    PartList parts(PositionQuery query) {
        Optional<Period> period = new AskedSet(panel, indicator, own).period(query.period());
        Optional<Indicator> base = panel.indicators().baseOf(indicator.code());
        List<Family> families = period.map(p -> panel.indicators().breakdownsOf(indicator.code()).stream()
                .map(b -> family(b, new PositionQuery(p, query.peerSet(), query.provider(), query.quartileMethod())))
                .filter(f -> !f.parts().isEmpty()).toList()).orElse(List.of());
        return new PartList(indicator.code(), period.orElse(null), base.map(Indicator::code).orElse(null), base.map(Indicator::name).orElse(null),
                families, panel.version());
    }

    private Family family(Breakdown breakdown, PositionQuery query) {
        List<Indicator> parts = panel.indicators().parts(indicator.code(), breakdown);
        MixRatio mix = MixRatio.of(panel, indicator, parts, query.provider(), query.period(), breakdown.name()).orElse(null);
        return new Family(breakdown.code(), breakdown.name(), IntStream.range(0, parts.size())
                .mapToObj(i -> row(parts.get(i), breakdown.members().get(i).name(), query)).flatMap(Optional::stream).toList(), mix);
    }

    private Optional<PartRow> row(Indicator part, String name, PositionQuery query) {
        if (panel.block(part.code()).isEmpty()) {
            return Optional.empty();
        }
        PositionList found = new PositionAnswer(panel, part, own).positions(query);
        PositionRow own = query.provider() == null || found.positions().isEmpty() ? null : found.positions().get(0);
        if (found.distribution() == null && found.england() == null && (own == null || own.value() == null)) {
            return Optional.empty();
        }
        Double median = found.distribution() == null ? null : Absent.orNull(found.distribution().median());
        int n = found.distribution() == null ? 0 : found.distribution().n();
        return Optional.of(own == null ? new PartRow(part.code(), name, found.england(), median, n, null, null, null, null, null, null)
                : new PartRow(part.code(), name, found.england(), median, n, own.value(), own.state(), own.numerator(), own.denominator(), own.rank(), own.quartile()));
    }
}
