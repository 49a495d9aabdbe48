package org.tandem.indicator.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.benchmark.Funnel;
import org.tandem.benchmark.FunnelLimits;
import org.tandem.benchmark.FunnelOptions;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.benchmark.service.PeerSets;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.service.FunnelQuery.Kind;
import org.tandem.indicator.service.FunnelView.CurveRow;
import org.tandem.indicator.service.FunnelView.LeftOut;
import org.tandem.indicator.service.FunnelView.PointRow;
import org.tandem.provider.Provider;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.Absent;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.Refused;

/** Answers the funnel of a set of providers. */
record FunnelAnswer(Panel panel, Indicator indicator, OwnPeerSets own) {

    private static final int CURVE = 200;
    private static final double AT_95 = 95;
    private static final double AT_998 = 99.8;

    /** Whether there can be a funnel: only of what has a numerator and a denominator. */
    static boolean isPossible(IndicatorKind kind) {
        return kind == IndicatorKind.PROPORTION || kind == IndicatorKind.RATE || kind == IndicatorKind.RATIO;
    }

    FunnelView funnel(FunnelQuery query) {
        FunnelOptions options = options(query);
        double limit = limit(query);
        AskedSet asked = new AskedSet(panel, indicator, own);
        Period period = asked.period(query.period()).orElse(null);
        PeerSets.Members set = asked.members(query.peerSet(), query.provider(), period);
        Map<String, Figure> figures = new TreeMap<>();
        set.members().forEach(code -> figures.put(code, panel.figure(indicator.code(), code, period)));
        Funnel funnel = Funnel.ofFigures(figures, options);
        return new FunnelView(indicator.code(), period, set.code(), query.kindOr(usual()), funnel.centre(), funnel.phi(), funnel.tauSquared(),
                funnel.isAdjusted(), limit, options.trim(), funnel.units().entrySet().stream().map(e -> point(e.getKey(), e.getValue(), limit)).toList(),
                funnel.leftOut().entrySet().stream().map(e -> leftOut(e.getKey(), e.getValue())).toList(),
                funnel.curve(CURVE).stream().map(c -> curve(c.size(), funnel.isAdjusted() ? c.adjusted() : c.plain())).toList(),
                funnel.doubt().map(Reason::sentence).orElse(null), panel.version(), method(funnel, set));
    }

    private FunnelOptions options(FunnelQuery query) {
        if (!isPossible(indicator.kind())) {
            throw new Refused("NO_FUNNEL", "%s is no share, rate or ratio of counts, so there is no funnel of it.".formatted(indicator.name()));
        }
        if (query.kind() == Kind.SR && usual() != Kind.SR) {
            throw new Refused("NO_EXPECTED", "The denominator of %s is no number of expected events, so it is no standardised ratio; ask for %s."
                    .formatted(indicator.name(), usual()));
        }
        FunnelOptions options = FunnelOptions.of(query.methodFor(query.kindOr(usual()))).adjusted(query.overdispersion() == null || query.overdispersion());
        try {
            return query.trim() == null ? options : options.trim(query.trim());
        } catch (IllegalArgumentException outOfRange) {
            throw new Malformed(outOfRange.getMessage(), new Reason("trim", outOfRange.getMessage()));
        }
    }

    private Kind usual() {
        return switch (indicator.kind()) {
            case PROPORTION -> Kind.PR;
            case RATIO -> Kind.SR;
            default -> Kind.RC;
        };
    }

    private static double limit(FunnelQuery query) {
        double limit = query.limit() == null ? AT_95 : query.limit();
        if (limit != AT_95 && limit != AT_998) {
            throw new Malformed("The limits of a funnel are 95 or 99.8.", new Reason("limit", "Write 95 or 99.8."));
        }
        return limit;
    }

    private String name(String code) {
        return panel.providers().find(code).map(Provider::name).orElse(code);
    }

    private PointRow point(String code, Funnel.Unit u, double limit) {
        return new PointRow(code, name(code), u.size(), u.ratio(), Absent.orNull(u.z()), u.lower95(), u.upper95(), u.lower998(), u.upper998(),
                u.isOutside95(), u.isOutside998(), limit == AT_95 ? u.isOutside95() : u.isOutside998());
    }

    private LeftOut leftOut(String code, Reason reason) {
        return new LeftOut(code, name(code), reason.rule(), reason.sentence());
    }

    private static CurveRow curve(double size, FunnelLimits limits) {
        return new CurveRow(size, limits.lower95(), limits.upper95(), limits.lower998(), limits.upper998());
    }

    private static String method(Funnel funnel, PeerSets.Members set) {
        return "Funnel of a %s within %s; limits %s".formatted(funnel.options().method().words(), set.name(), funnel.isAdjusted()
                ? "allow for over-dispersion (Spiegelhalter; variance between providers by DerSimonian and Laird)" : "of chance alone");
    }
}
