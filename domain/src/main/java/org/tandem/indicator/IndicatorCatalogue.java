package org.tandem.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All indicators in catalogue order, at one data version. Immutable. The parts of breakdowns are found by code and under
 * their base indicator; they are in no list of indicators, so that standing, pairing, profiles and changes see totals only.
 */
public final class IndicatorCatalogue {

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final Map<String, Indicator> parts = new LinkedHashMap<>();
    private final Map<String, String> baseOf = new HashMap<>();
    private final Map<String, List<Breakdown>> breakdowns = new HashMap<>();

    public IndicatorCatalogue(Collection<Indicator> indicators) {
        this(indicators, List.of());
    }

    /**
     * With breakdowns of the indicators.
     *
     * @throws IllegalArgumentException when a code stands twice or a breakdown is of an indicator that is not there
     */
    public IndicatorCatalogue(Collection<Indicator> indicators, Collection<Breakdown> breakdowns) {
        for (Indicator indicator : indicators) {
            once(byCode.put(indicator.code(), indicator), indicator);
        }
        breakdowns.forEach(b -> b.of().forEach(base -> add(b, base)));
    }

    /** This catalogue and more indicators after its own; one whose code is there already is left out. */
    public IndicatorCatalogue with(Collection<Indicator> more) {
        IndicatorCatalogue joined = new IndicatorCatalogue(byCode.values());
        joined.parts.putAll(parts);
        joined.baseOf.putAll(baseOf);
        joined.breakdowns.putAll(breakdowns);
        more.stream().filter(i -> joined.find(i.code()).isEmpty()).forEach(i -> joined.byCode.put(i.code(), i));
        return joined;
    }

    private void add(Breakdown breakdown, String code) {
        Indicator base = byCode.get(code);
        if (base == null) {
            throw new IllegalArgumentException("The breakdown " + breakdown.code() + " is of " + code + ", which is not in the catalogue.");
        }
        breakdowns.computeIfAbsent(code, c -> new ArrayList<>()).add(breakdown);
        for (Breakdown.Member member : breakdown.members()) {
            Indicator part = breakdown.part(base, member);
            once(parts.put(part.code(), part), part);
            baseOf.put(part.code(), code);
        }
    }

    private static void once(Indicator before, Indicator indicator) {
        if (before != null) {
            throw new IllegalArgumentException("Indicator " + indicator.code() + " stands twice in the catalogue.");
        }
    }

    /** By code, parts too. */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code)).or(() -> Optional.ofNullable(parts.get(code)));
    }

    /** By code, parts too, where it must be there. */
    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator has the code '" + code + "'."));
    }

    /** In catalogue order, without parts. */
    public Collection<Indicator> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** Those of a topic, in catalogue order, without parts. */
    public List<Indicator> of(Topic topic) {
        return byCode.values().stream().filter(i -> i.topic() == topic).toList();
    }

    /** Breakdowns of an indicator, in catalogue order; none of a part. */
    public List<Breakdown> breakdownsOf(String code) {
        return Collections.unmodifiableList(breakdowns.getOrDefault(code, List.of()));
    }

    /** The parts that a breakdown makes of an indicator, in the order of its members. */
    public List<Indicator> parts(String base, Breakdown breakdown) {
        return breakdown.members().stream().map(m -> get(Breakdown.code(base, m.code()))).toList();
    }

    /** The indicator that a part belongs to; empty for one that is no part. */
    public Optional<Indicator> baseOf(String code) {
        return Optional.ofNullable(baseOf.get(code)).map(byCode::get);
    }
}
