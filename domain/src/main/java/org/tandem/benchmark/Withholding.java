package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.indicator.Breakdown;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.SmallNumbers;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.Period;

/**
 * Decides which numbers are withheld: first those that the rule of their indicator calls small, then, until no number can be
 * worked out by subtraction, the smallest other number of a sum in which one is given away. Sums are those of the providers of a
 * region, also of those without one, and so of England, and those of the parts of a breakdown to their indicator. What two numbers that are withheld add up to
 * stays known; sums over other sets of providers are not made.
 */
final class Withholding {

    private final IndicatorCatalogue indicators;
    private final Map<String, String> regionOf = new HashMap<>();
    private final Map<String, BitSet> withheld = new HashMap<>();

    Withholding(IndicatorCatalogue indicators, ProviderRegistry providers) {
        this.indicators = indicators;
        providers.all().stream().filter(p -> p.region() != null).forEach(p -> regionOf.put(p.odsCode(), p.region().code()));
    }

    /** The blocks with what is withheld, by these rules only; the same blocks where nothing is. */
    Map<String, IndicatorBlock> applied(Map<String, IndicatorBlock> blocks) {
        Map<String, IndicatorBlock> shown = new TreeMap<>(blocks);
        shown.replaceAll((code, block) -> block.whole());
        indicators.all().stream().filter(i -> i.smallNumbers() != null).forEach(base -> {
            List<IndicatorBlock> family = Stream.concat(Stream.of(base.code()), parts(base).stream().flatMap(List::stream))
                    .flatMap(code -> Optional.ofNullable(blocks.get(code)).stream()).toList();
            family.forEach(b -> withheld.put(b.indicator(), small(b, base)));
            boolean any = family.stream().anyMatch(b -> !withheld.get(b.indicator()).isEmpty());
            Set<Period> withoutSums = any ? periods(family).stream().filter(p -> !protect(family, base, p)).collect(Collectors.toSet()) : Set.of();
            family.forEach(b -> shown.put(b.indicator(), b.withholding(withheld.get(b.indicator()), withoutSums)));
        });
        return shown;
    }

    private List<List<String>> parts(Indicator base) {
        List<List<String>> parts = new ArrayList<>();
        for (Breakdown b : indicators.breakdownsOf(base.code())) {
            parts.add(indicators.parts(base.code(), b).stream().map(Indicator::code).toList());
        }
        return parts;
    }

    private static BitSet small(IndicatorBlock block, Indicator base) {
        FigureCells cells = block.cells();
        SmallNumbers rule = base.smallNumbers();
        BitSet small = new BitSet();
        for (int i = 0; i < block.periods() * block.providers().size(); i++) {
            if (cells.isKnown(i) && rule.hides(cells.number(i), cells.numerator(i), cells.denominator(i), base.kind())) {
                small.set(i);
            }
        }
        return small;
    }

    private static List<Period> periods(List<IndicatorBlock> family) {
        TreeSet<Period> periods = new TreeSet<>();
        family.forEach(b -> Stream.iterate(b.firstPeriod(), p -> p.plus(1)).limit(b.periods()).forEach(periods::add));
        return List.copyOf(periods);
    }

    /** Answers whether the sums over providers may be shown: not where there is nothing left to hide behind. */
    private boolean protect(List<IndicatorBlock> family, Indicator base, Period period) {
        List<ShownSum> regions = family.stream().flatMap(b -> b.providers().stream().collect(Collectors.groupingBy(c -> regionOf.getOrDefault(c, ""), TreeMap::new, Collectors.toList()))
                .values().stream().map(some -> ShownSum.of(some.stream().map(code -> new ShownSum.Cell(b, b.cell(code, period)))))).toList();
        List<ShownSum> wholes = wholes(family, base, period);
        if (hide(Stream.concat(regions.stream(), wholes.stream()).toList())) {
            return true;
        }
        hide(wholes);
        return false;
    }

    private List<ShownSum> wholes(List<IndicatorBlock> family, Indicator base, Period period) {
        Map<String, IndicatorBlock> blocks = family.stream().collect(Collectors.toMap(IndicatorBlock::indicator, Function.identity()));
        IndicatorBlock whole = blocks.get(base.code());
        return whole == null ? List.of() : parts(base).stream().flatMap(parts -> whole.providers().stream().map(code -> ShownSum.ofParts(
                new ShownSum.Cell(whole, whole.cell(code, period)),
                parts.stream().map(blocks::get).filter(Objects::nonNull).map(b -> new ShownSum.Cell(b, b.cell(code, period))))))
                .flatMap(Optional::stream).toList();
    }

    /** Answers whether nothing is given away in the end. */
    private boolean hide(List<ShownSum> sums) {
        List<ShownSum.Cell> given = ShownSum.givenAway(sums, this::isWithheld);
        while (!given.isEmpty()) {
            boolean more = false;
            for (ShownSum.Cell cell : given) {
                Optional<ShownSum.Cell> smallest = sums.stream().filter(s -> s.cells().contains(cell)).flatMap(s -> s.cells().stream())
                        .filter(c -> !isWithheld(c)).min(Comparator.comparingDouble(ShownSum.Cell::size));
                smallest.ifPresent(c -> withheld.get(c.block().indicator()).set(c.index()));
                more |= smallest.isPresent();
            }
            if (!more) {
                return false;
            }
            given = ShownSum.givenAway(sums, this::isWithheld);
        }
        return true;
    }

    private boolean isWithheld(ShownSum.Cell c) {
        return withheld.get(c.block().indicator()).get(c.index());
    }
}
