package org.tandem.report.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;
import org.tandem.report.pairing.PairingPaper.AlternativeLine;
import org.tandem.report.pairing.PairingPaper.PairLine;
import org.tandem.report.pairing.PairingPaper.PartLine;
import org.tandem.report.pairing.PairingPaper.Party;
import org.tandem.report.pairing.PairingPaper.RoundHead;
import org.tandem.report.pairing.PairingPaper.SpotOnMap;
import org.tandem.report.pairing.PairingPaper.Weight;
import org.tandem.report.pairing.WholeRound.Comparison;
import org.tandem.report.pairing.WholeRound.Outcome;
import org.tandem.report.pairing.WholeRound.RefusalLine;
import org.tandem.report.pairing.WholeRound.RegionLine;
import org.tandem.report.pairing.WholeRound.RuleLine;
import org.tandem.report.pairing.WholeRound.SupporterLine;
import org.tandem.report.pairing.WholeRound.UnmatchedLine;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;

/** A made-up paper of two pairs, one need without a supporter and every kind of gap. */
public final class PairingPaperFixture {

    static final Party MARLBROOK = new Party("ZMB1", "Marlbrook Hospitals NHS Trust");
    static final Party ASHDALE = new Party("ZAD1", "Ashdale University Hospitals NHS Foundation Trust");
    static final Party LYDFORD = new Party("ZLF1",
            "Northern Lincolnshire, Goole and South Humber Coast University Hospitals NHS Foundation Trust");
    static final Party CAPE_MORRIN = new Party("ZCM1", "Cape Morrin NHS Trust");

    private List<PairLine> pairs = List.of(firm(), nearTie());
    private Edition edition = Edition.REGIONAL;
    private boolean madeUp = true;

    public static PairingPaperFixture aPairingPaper() {
        return new PairingPaperFixture();
    }

    public PairingPaperFixture withoutPairs() {
        pairs = List.of();
        return this;
    }

    public PairingPaperFixture ofRealFigures() {
        madeUp = false;
        return this;
    }

    public PairingPaperFixture forAParty() {
        edition = Edition.PARTY;
        pairs = List.of(new PairLine(1, MARLBROOK, ASHDALE, "Urgent care", 2, 0.81, 75, Figure.of(88.4), Figure.of(0.93), "firm",
                "Proposed", "Nobody has answered yet", firm().reason(), firm().parts(), 3, List.of(), List.of(), firm().models()));
        return this;
    }

    /** One pair, for this reason. */
    public PairingPaperFixture reasoned(String words) {
        PairLine p = firm();
        pairs = List.of(new PairLine(p.id(), p.recipient(), p.supporter(), p.topic(), p.tier(), p.needWeight(), p.fit(), p.distanceKm(), p.robustness(),
                p.robustnessWords(), p.decision(), p.answer(), words, p.parts(), p.considered(), p.alternatives(), p.warnings(), p.models()));
        return this;
    }

    /** As many pairs, every second one of the longest name. */
    public PairingPaperFixture withPairs(int count) {
        pairs = IntStream.range(0, count).mapToObj(i -> i % 2 == 0 ? firm() : nearTie()).toList();
        return this;
    }

    public PairingPaper build() {
        return new PairingPaper(
                new ReportStamp(Period.month(2025, 3), Instant.parse("2025-05-09T13:05:00Z"), new DataVersion(42), "2026-1", madeUp), edition,
                new RoundHead("Urgent care, spring 2025", "TOPIC", "All 36 acute trusts, topic urgent care.",
                        List.of(new Weight("Complementarity", 0.4), new Weight("Similarity", 0.2), new Weight("Proximity", 0.4)),
                        List.of("Nearness: 40 (default 15)"), 2),
                List.of("Agree or change the 2 pairs of this plan."), pairs, places(),
                List.of("A need is a topic with a long-running need for support.", "Every need was held against every support partner."),
                List.of("One place more at Ashdale would add 0.35 to the plan."),
                edition == Edition.REGIONAL ? Cell.of(wholeRound()) : Cell.absent("The rest of the round is shown to its leads."),
                new DataNotes(List.of(new DataNotes.ReleaseLine("A&E Attendances 2024-25, March 2025", LocalDate.of(2025, 4, 10),
                        "march.csv", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                        "Contains information of NHS England, licensed under the Open Government Licence v3.0.")),
                        List.of("Distances are straight lines."), List.of("Exact assignment by successive shortest paths.")));
    }

    private List<SpotOnMap> places() {
        return pairs.isEmpty() ? List.of() : List.of(new SpotOnMap(MARLBROOK, 53.4, -2.2), new SpotOnMap(ASHDALE, 52.5, -1.9),
                new SpotOnMap(LYDFORD, 53.5, -0.2));
    }

    private static WholeRound wholeRound() {
        return new WholeRound(new Outcome(92.25, List.of(0.0, 60.75, 31.5), 92.25, true,
                "No other set of pairs scores higher under these rules and weights.", 3, 3, 6, 20250331L),
                List.of(new UnmatchedLine(CAPE_MORRIN, "Urgent care", 3, 0.41, new Reason("TOO_FAR", "Every strong supporter is over 150 km away."),
                        Cell.of("A greatest distance of 190 km instead of 150 would serve it."))),
                List.of(new SupporterLine(ASHDALE, 2, 2, Cell.of(0.35)), new SupporterLine(MARLBROOK, 0, 0, Cell.absent("not computed"))),
                List.of(new RefusalLine(CAPE_MORRIN, ASHDALE, "Urgent care", new Reason("TOO_FAR", "Ashdale is 190 km away; the round allows 150 km."))),
                List.of(new RuleLine("TOO_FAR", "Too far", 1)),
                List.of(new RegionLine("North", 2, 0, 2, 0, false), new RegionLine("Midlands", 0, 2, 0, 2, true)), Figure.of(50),
                new Comparison(90.5, 2, 71.75, 2, "Pairing the best remaining pair first would have reached 90.50."),
                List.of("Willingness was assessed for fewer than 80 % of the candidates and was left out for all."));
    }

    private static PairLine firm() {
        return new PairLine(1, MARLBROOK, ASHDALE, "Urgent care", 2, 0.81, 75, Figure.of(88.4), Figure.of(0.93),
                "firm", "Proposed", "Nobody has answered yet", "Ashdale is in the best quarter in 8 of 8 quarters, is 0.9 of the size and 88 km away.",
                List.of(new PartLine("Complementarity", Figure.of(0.9), 0.4, 36, 36, "Strong where Marlbrook has need.", false),
                        new PartLine("Similarity", Figure.of(0.7), 0.2, 14, 14, "Alike in size and case mix.", true),
                        new PartLine("Proximity", Figure.of(0.625), 0.4, 25, 25, "88 km apart.", false)),
                1, List.of(new AlternativeLine(LYDFORD, 61.2, 4.5)), List.of(), List.of("1. Improvement support between trusts.", "2. Shared clinical network."));
    }

    private static PairLine nearTie() {
        return new PairLine(2, LYDFORD, ASHDALE, "Urgent care", 3, 0.63, 50, Figure.notReported(), Figure.of(0.43),
                "near tie: use judgement", "Draft", "Draft", "=SUM(1,1) is only text here.",
                List.of(new PartLine("Complementarity", Figure.notReported(), 0.4, 50, 50, "Assessed for the other part only.", true)),
                0, List.of(), List.of("Ashdale would start 2 arrangements in this round."), List.of());
    }
}
