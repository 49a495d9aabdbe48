package org.tandem.provider.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;

/**
 * Which results of a provider change with the peers that were chosen, against its comparator group. Standing does not: it is
 * judged within the comparator group whatever peers are chosen. Nor does the comparison with England.
 *
 * @param usual    the comparator group in words
 * @param moved    how many indicators stand in another quarter
 * @param sentence both in words
 * @param rows     every indicator that is placed among either, those in another quarter first
 */
public record PeerEffects(String usual, int moved, String sentence, List<Row> rows) {

    /**
     * Where one indicator stands among the chosen peers and among the usual ones; null where it is not placed.
     *
     * @param moved whether the quarter is another one
     */
    public record Row(String code, String name, Integer rank, Integer of, Integer quartile, Integer usualRank, Integer usualOf,
                      Integer usualQuartile, boolean moved) {

        private static Row of(IndicatorPart chosen, IndicatorPart usual) {
            return new Row(chosen.code(), chosen.name(), chosen.rank(), chosen.of(), chosen.quartile(), usual.rank(), usual.of(), usual.quartile(),
                    !Objects.equals(chosen.quartile(), usual.quartile()));
        }
    }

    static PeerEffects between(ProviderProfile chosen, ProviderProfile usual) {
        Map<String, IndicatorPart> before = indicators(usual).collect(Collectors.toMap(IndicatorPart::code, Function.identity()));
        List<Row> all = indicators(chosen).filter(i -> before.containsKey(i.code())).map(i -> Row.of(i, before.get(i.code())))
                .filter(r -> r.rank() != null || r.usualRank() != null).toList();
        List<Row> rows = Stream.concat(all.stream().filter(Row::moved), all.stream().filter(r -> !r.moved())).toList();
        int moved = (int) all.stream().filter(Row::moved).count();
        return new PeerEffects(usual.peerSet().name(), moved, sentence(chosen, usual, moved, rows.size()), rows);
    }

    private static String sentence(ProviderProfile chosen, ProviderProfile usual, int moved, int all) {
        String found = moved == 0 ? "None of %d indicators stands".formatted(all) : moved == 1 ? "One of %d indicators stands".formatted(all)
                : "%d of %d indicators stand".formatted(moved, all);
        return "%s in another quarter among %s (%d) than among %s (%d); standing and the comparison with England stay as they are."
                .formatted(found, chosen.peerSet().name(), chosen.peerSet().size(), usual.peerSet().name(), usual.peerSet().size());
    }

    private static Stream<IndicatorPart> indicators(ProviderProfile profile) {
        return profile.domains().stream().flatMap(d -> d.topics().stream()).flatMap(t -> t.indicators().stream());
    }
}
