package org.tandem.report.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tandem.report.Cell;
import org.tandem.report.DataNotes;
import org.tandem.report.ReportStamp;
import org.tandem.report.pairing.PairingList.AlternativeLine;
import org.tandem.report.pairing.PairingList.Outcome;
import org.tandem.report.pairing.PairingList.PairLine;
import org.tandem.report.pairing.PairingList.PartLine;
import org.tandem.report.pairing.PairingList.Party;
import org.tandem.report.pairing.PairingList.RefusalLine;
import org.tandem.report.pairing.PairingList.RoundHead;
import org.tandem.report.pairing.PairingList.SupporterLine;
import org.tandem.report.pairing.PairingList.UnmatchedLine;
import org.tandem.report.pairing.PairingList.Weight;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;

/** A made-up list of two pairs, one need without a supporter and every kind of gap. */
public final class PairingListFixture {

    static final Party MARLBROOK = new Party("ZMB1", "Marlbrook Hospitals NHS Trust");
    static final Party ASHDALE = new Party("ZAD1", "Ashdale University Hospitals NHS Foundation Trust");
    static final Party LYDFORD = new Party("ZLF1",
            "Northern Lincolnshire, Goole and South Humber Coast University Hospitals NHS Foundation Trust");
    static final Party CAPE_MORRIN = new Party("ZCM1", "Cape Morrin NHS Trust");

    private List<PairLine> pairs = List.of(firm(), nearTie());
    private boolean madeUp = true;

    public static PairingListFixture aPairingList() {
        return new PairingListFixture();
    }

    public PairingListFixture withoutPairs() {
        pairs = List.of();
        return this;
    }

    public PairingListFixture ofRealFigures() {
        madeUp = false;
        return this;
    }

    public PairingList build() {
        return new PairingList(
                new ReportStamp(Period.month(2025, 3), Instant.parse("2025-05-09T13:05:00Z"), new DataVersion(42), "2026-1", madeUp),
                new RoundHead("Urgent care, spring 2025", "TOPIC", "All 36 acute trusts, topic urgent care.",
                        List.of(new Weight("Complementarity", 0.4), new Weight("Similarity", 0.2), new Weight("Proximity", 0.4)),
                        List.of(new Reason("TOO_FAR", "Refuses a supporter over 200 km away."))),
                new Outcome(92.25, List.of(0.0, 60.75, 31.5), 92.25, true,
                        "No other set of pairs scores higher under these rules and weights.", 3, 3, 20250331L),
                pairs,
                List.of(new UnmatchedLine(CAPE_MORRIN, "Urgent care", 3, 0.41,
                        new Reason("TOO_FAR", "Every strong supporter is over 150 km away; 190 km instead of 150 would serve it."))),
                List.of(new SupporterLine(ASHDALE, 2, 2, Cell.of(0.35)),
                        new SupporterLine(MARLBROOK, 0, 0, Cell.absent("not computed"))),
                List.of(new RefusalLine(CAPE_MORRIN, ASHDALE, "Urgent care",
                        new Reason("TOO_FAR", "Ashdale is 190 km away; the round allows 150 km."))),
                List.of("Willingness was assessed for fewer than 80 % of the candidates and was left out for all."),
                new DataNotes(List.of(new DataNotes.ReleaseLine("A&E Attendances 2024-25, March 2025", LocalDate.of(2025, 4, 10),
                        "march.csv", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")),
                        List.of("Distances are straight lines."), List.of("Exact assignment by successive shortest paths.")));
    }

    private static PairLine firm() {
        return new PairLine(1, MARLBROOK, ASHDALE, "Urgent care", 2, 0.81, 75, Figure.of(88.4), Figure.of(0.93),
                "firm", "proposed", "Ashdale is in the best quarter in 8 of 8 quarters, is 0.9 of the size and 88 km away.",
                List.of(new PartLine("Complementarity", Figure.of(0.9), 0.4, 36, "Strong where Marlbrook has need.", false),
                        new PartLine("Similarity", Figure.of(0.7), 0.2, 14, "Alike in size and case mix.", true),
                        new PartLine("Proximity", Figure.of(0.625), 0.4, 25, "88 km apart.", false)),
                List.of(new AlternativeLine(LYDFORD, 61.2, 4.5)));
    }

    private static PairLine nearTie() {
        return new PairLine(2, LYDFORD, ASHDALE, "Urgent care", 3, 0.63, 50, Figure.notReported(), Figure.of(0.43),
                "near tie: use judgement", "draft", "=SUM(1,1) is only text here.",
                List.of(new PartLine("Complementarity", Figure.notReported(), 0.4, 50, "Assessed for the other part only.", true)),
                List.of());
    }
}
