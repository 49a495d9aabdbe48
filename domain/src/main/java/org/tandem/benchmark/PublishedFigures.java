package org.tandem.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.tandem.intake.Observation;
import org.tandem.intake.PackedBlock;
import org.tandem.intake.Precedence;

/** Makes the block of an indicator from the releases in force that speak of it. */
public final class PublishedFigures {

    /**
     * What one release says of the indicator.
     *
     * @param release number of the release
     */
    public record Part(int release, Precedence precedence, List<Observation> observations) {
    }

    /** The same as it is stored; see {@link PackedBlock}. */
    public record PackedPart(int release, Precedence precedence, byte[] packed) {

        private Part unpacked() {
            return new Part(release, precedence, PackedBlock.unpack(packed));
        }
    }

    private PublishedFigures() {
    }

    /**
     * Builds the block. Of two releases over the same figure the one of higher precedence wins, whatever the order of the
     * list.
     *
     * @throws IllegalArgumentException when there is no observation at all
     */
    public static IndicatorBlock block(String indicator, List<Part> parts) {
        List<IndicatorBlock.Entry> entries = new ArrayList<>();
        parts.stream().sorted(Comparator.comparing(Part::precedence)).forEach(part -> {
            for (Observation o : part.observations()) {
                entries.add(new IndicatorBlock.Entry(o.provider(), o.period(), o.figure(), part.release()));
            }
        });
        return IndicatorBlock.of(indicator, entries);
    }

    /** Builds the block from stored parts, as {@link #block} does; they are unpacked on all cores. */
    public static IndicatorBlock unpacked(String indicator, List<PackedPart> parts) {
        return block(indicator, parts.parallelStream().map(PackedPart::unpacked).toList());
    }

    /**
     * The block with one more release in force, the same as {@link #block} gives for all of them.
     *
     * @param precedences of the releases in the block before, by number
     */
    public static IndicatorBlock with(IndicatorBlock before, Part added, IntFunction<Precedence> precedences) {
        return before.with(added.observations().stream()
                .filter(o -> !goesBefore(before.release(o.provider(), o.period()), added, precedences))
                .map(o -> new IndicatorBlock.Entry(o.provider(), o.period(), o.figure(), added.release())).toList());
    }

    private static boolean goesBefore(int release, Part added, IntFunction<Precedence> precedences) {
        return release != 0 && precedences.apply(release).compareTo(added.precedence()) > 0;
    }
}
