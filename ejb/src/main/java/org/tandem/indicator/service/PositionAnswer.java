package org.tandem.indicator.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Position;
import org.tandem.benchmark.Positions;
import org.tandem.benchmark.QuartileMethod;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.service.PositionList.PositionRow;
import org.tandem.provider.Provider;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;

/** Answers which position every provider of a set has. */
record PositionAnswer(Panel panel, Indicator indicator, OwnPeerSets own) {

    PositionList positions(PositionQuery query) {
        PositionList all = around(query);
        return query.provider() == null ? all : new PositionList(all.indicator(), all.period(), all.peerSet(), all.quartileMethod(), all.england(),
                all.distribution(), all.positions().stream().filter(p -> p.odsCode().equals(query.provider())).toList(), all.dataVersion(), all.method());
    }

    /** All of the set, also where a provider names whose set is meant. */
    PositionList around(PositionQuery query) {
        QuartileMethod quartiles = query.quartileMethod() == null ? QuartileMethod.TYPE_7 : query.quartileMethod();
        AskedSet asked = new AskedSet(panel, indicator, own);
        Optional<Period> period = asked.period(query.period());
        if (period.isEmpty()) {
            return new PositionList(indicator.code(), null, query.peerSet(), quartiles, null, null, List.of(), panel.version(),
                    "No figures are published.");
        }
        Provider provider = asked.provider(query.provider());
        PeerSets.Members set = new PeerSets(panel, own).find(query.peerSet(), provider, period.get());
        Positions found = Positions.of(panel, indicator.code(), period.get(), set.members(), quartiles);
        List<PositionRow> rows = found.positions().stream().map(this::row).toList();
        return new PositionList(indicator.code(), period.get(), set.code(), quartiles, Absent.orNull(found.england().value()),
                found.distribution().orElse(null), rows, panel.version(), method(set, quartiles));
    }

    private String method(PeerSets.Members set, QuartileMethod quartiles) {
        return "Positions within %s; quartiles by %s; compared with England by 95 %% intervals".formatted(set.name(), quartiles.words());
    }

    private PositionRow row(Position p) {
        OptionalDouble numerator = p.figure() instanceof Figure.Present f ? f.numerator() : OptionalDouble.empty();
        OptionalDouble denominator = p.figure() instanceof Figure.Present f ? f.denominator() : OptionalDouble.empty();
        return new PositionRow(p.odsCode(), panel.providers().find(p.odsCode()).map(Provider::name).orElse(null),
                Absent.orNull(p.figure().value()), p.figure().state(), Absent.orNull(numerator), Absent.orNull(denominator),
                Absent.orNull(p.lower95()), Absent.orNull(p.upper95()), Absent.orNull(p.lower998()), Absent.orNull(p.upper998()),
                Absent.orNull(p.rank()), Absent.orNull(p.percentile()), Absent.orNull(p.quartile()), Absent.orNull(p.z()), p.comparison());
    }
}
