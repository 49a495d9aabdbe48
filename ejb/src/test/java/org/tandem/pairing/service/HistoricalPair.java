package org.tandem.pairing.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.tandem.pairing.Candidate;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.RoundData;
import org.tandem.pairing.TopicNeed;
import org.tandem.pairing.Why;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.Succession;

/** A pair of 2013 that is documented, and what a round at the end of that year says of it. */
record HistoricalPair(String recipient, String recipientName, String supporter, String supporterName) {

    private static final String DAY = "2013-09-19";

    /** The confirmed pairs of September 2013, in the order of the list. */
    static List<HistoricalPair> confirmed() {
        return AnnualPanel.csv("data/real/buddying/historical_buddy_arrangements.csv").stream()
                .filter(r -> r.get("announced").equals(DAY) && !r.get("supporter_ods").isEmpty()).map(HistoricalPair::of).toList();
    }

    private static HistoricalPair of(CSVRecord r) {
        return new HistoricalPair(r.get("supported_ods"), r.get("supported_name"), r.get("supporter_ods"), r.get("supporter_name"));
    }

    /**
     * The pair in a round.
     *
     * @param rank     place among all candidates of the recipient: those that no rule refuses first, then by fit
     * @param alike    candidates of the recipient's comparator group
     * @param eligible candidates that no rule refuses
     */
    record Place(HistoricalPair pair, Candidate candidate, Why why, int rank, int of, long alike, long eligible) {
    }

    Place in(PairingRound round) {
        List<Candidate> all = round.candidates().stream().filter(c -> c.recipient().equals(recipient)).sorted(Candidate.BEST_FIRST).toList();
        Candidate own = all.stream().filter(c -> c.supporter().equals(supporter)).findFirst().orElseThrow();
        return new Place(this, own, round.why(recipient, supporter, Optional.empty()), all.indexOf(own) + 1, all.size(),
                all.stream().filter(c -> c.refusals().stream().noneMatch(r -> r.rule().equals("TYPE_MISMATCH"))).count(),
                all.stream().filter(Candidate::eligible).count());
    }

    /** The section of the published back-test. */
    static String section(Place p, RoundData data) {
        ProviderRegistry registry = data.panel().providers();
        String needs = p.candidate().need().topics().isEmpty() ? "none; the formal intervention alone makes the need"
                : p.candidate().need().topics().stream().map(TopicNeed::topic).map(t -> t.words()).collect(Collectors.joining(", "));
        String parts = p.candidate().fit().parts().stream()
                .map(f -> "%s %s of %s".formatted(f.criterion().label().toLowerCase(Locale.UK), places(f.contribution()), places(f.weight()))).collect(Collectors.joining(", "));
        String refusals = p.candidate().eligible() ? "none" : p.candidate().refusals().stream().map(r -> "`" + r.rule() + "`: " + r.sentence()).collect(Collectors.joining(" "));
        return """
                ### %s and %s

                | | |
                |---|---|
                | codes of 2013, and who goes on today | %s; %s |
                | long-running or emerging needs found | %s |
                | rank among all candidates | %d of %d, of whom %d are compared with the recipient and %d are refused by no rule |
                | fit | %s of 100 (%s) |
                | rules that refuse the pair | %s |
                | in the plan of the round | %s |

                """.formatted(p.pair().recipientName(), p.pair().supporterName(), today(p.pair().recipient(), registry), today(p.pair().supporter(), registry), needs,
                p.rank(), p.of(), p.alike(), p.eligible(), places(p.candidate().fit().value()), parts, refusals,
                p.why().chosen() ? "yes" : "no; the plan gives the recipient another partner");
    }

    /** The code, and its successors where it has any. */
    private static String today(String code, ProviderRegistry registry) {
        String heirs = registry.outOfPredecessor(code).stream().map(Succession::successor).collect(Collectors.joining(", "));
        return heirs.isEmpty() ? code : code + " → " + heirs;
    }

    private static String places(BigDecimal number) {
        return number.setScale(1, java.math.RoundingMode.HALF_EVEN).toPlainString();
    }
}
