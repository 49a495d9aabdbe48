package org.tandem.report.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.pairing.Edition;
import org.tandem.report.pairing.PairingPaper;
import org.tandem.report.pairing.PairingPaper.AlternativeLine;
import org.tandem.report.pairing.PairingPaper.PairLine;
import org.tandem.report.pairing.PairingPaper.PartLine;
import org.tandem.report.pairing.WholeRound;

/** The parts of a pairing paper in the order of its pages. */
final class PairingSections {

    private final PairingPaper paper;
    private final PaperSections sections = new PaperSections();

    private PairingSections(PairingPaper paper) {
        this.paper = paper;
    }

    static Collection<Map<String, ?>> of(PairingPaper paper) {
        PairingSections made = new PairingSections(paper);
        made.decision();
        made.howItWasMade();
        made.pairs();
        if (paper.whole().present()) {
            new RoundAnnex(made.sections, paper.whole().value()).write();
        }
        made.signOff();
        return made.sections.all();
    }

    private void decision() {
        sections.heading("What you are asked to decide");
        sections.list(paper.asked());
        sections.table(PaperTable.PLAN, paper.edition() == Edition.PARTY ? "Your part of the plan" : "The plan",
                paper.pairs().stream().map(PairingSections::planRow).toList(), "No pair keeps all the rules.");
        if (paper.whole().present()) {
            WholeRound whole = paper.whole().value();
            sections.table(PaperTable.WITHOUT_PARTNER, "Needs without a support partner",
                    whole.unmatched().stream().map(PairingSections::row).toList(), "Every need has a support partner.");
        }
        sections.paragraph(PairingPaper.PROMPT);
    }

    private static Map<String, ?> planRow(PairLine pair) {
        return PaperTable.PLAN.row(pair.recipient().name() + ", " + pair.topic(), pair.supporter().name(), travel(pair), firmness(pair),
                pair.decision().equals(pair.answer()) ? pair.decision() : pair.decision() + ". " + pair.answer());
    }

    private static Map<String, ?> row(WholeRound.UnmatchedLine line) {
        return PaperTable.WITHOUT_PARTNER.row(line.recipient().name() + ", " + line.topic(),
                line.reason().sentence() + " " + (line.change().present() ? line.change().value() : line.change().reason()));
    }

    private static String travel(PairLine pair) {
        return pair.distanceKm().isPresent() ? ReportFormat.text(pair.distanceKm(), IndicatorKind.COUNT) + " km" : "not known";
    }

    private static String firmness(PairLine pair) {
        return pair.robustness().isPresent() ? "%s (%s %%)".formatted(pair.robustnessWords(),
                ReportFormat.decimals(Math.floor(pair.robustness().orThrow() * 100), 0)) : pair.robustnessWords();
    }

    private void howItWasMade() {
        sections.newPage();
        sections.heading("Where the pairs are");
        if (paper.places().isEmpty()) {
            sections.paragraph("The places of these providers are not known, so there is no map.");
        } else {
            sections.map(new PairMapDrawing(paper), mapInWords(), "Dot: support partner. Triangle: recipient or need without a partner. "
                    + "Lines join the pairs; the codes are those of the organisations. Distances are as the crow flies.");
        }
        sections.heading("How the plan was made");
        sections.list(paper.method());
        if (paper.whole().present()) {
            sections.table(PaperTable.EXCLUDED, "Rules that excluded pairs", paper.whole().value().rules().stream()
                    .map(rule -> PaperTable.EXCLUDED.row(rule.words(), ReportFormat.decimals(rule.pairs(), 0))).toList(), "No rule excluded a pair.");
        }
        sections.heading("Weights and solving");
        sections.list(weights());
        sections.heading("What would change the answer");
        sections.list(paper.changes());
    }

    private String mapInWords() {
        return paper.pairs().isEmpty() ? "Map of the needs without a support partner." : "Map of the pairs: " + String.join("; ",
                paper.pairs().stream().map(p -> p.supporter().name() + " supports " + p.recipient().name() + ", " + travel(p)).toList()) + ".";
    }

    private List<String> weights() {
        List<String> lines = new ArrayList<>(paper.round().changedWeights());
        if (lines.isEmpty()) {
            lines.add("No weight differs from those of the rules.");
        }
        int times = paper.round().timesSolved();
        lines.add(times == 1 ? "The round was solved once." : "The round was solved %d times; this is the last plan.".formatted(times));
        return lines;
    }

    private void pairs() {
        sections.newPage();
        boolean first = true;
        for (PairLine pair : paper.pairs()) {
            sections.newBlock();
            if (first) {
                sections.heading(paper.edition() == Edition.PARTY ? "Your pairs one by one" : "The pairs one by one");
            }
            first = false;
            pair(pair);
        }
    }

    private void pair(PairLine pair) {
        sections.subheading("%s with %s, %s: fit %s of 100".formatted(pair.recipient().name(), pair.supporter().name(), pair.topic(),
                ReportFormat.decimals(pair.fit(), 1)));
        sections.paragraph(pair.reason());
        sections.list(pair.warnings());
        sections.table(PaperTable.PARTS, null, pair.parts().stream().map(PairingSections::row).toList(), "The fit has no parts.");
        if (paper.edition() == Edition.PARTY) {
            sections.paragraph(considered(pair.considered()));
        } else {
            sections.table(PaperTable.ALTERNATIVES, null, pair.alternatives().stream().map(PairingSections::row).toList(),
                    "No other support partner was possible.");
        }
        if (!pair.models().isEmpty()) {
            sections.paragraph("Ways to work together that come into question (none is proven best):");
            sections.list(pair.models());
        }
    }

    private static String considered(int others) {
        return others == 0 ? "No other support partner was possible." : others == 1 ? "One other support partner was considered."
                : "%s other support partners were considered.".formatted(others == 2 ? "Two" : others == 3 ? "Three" : Integer.toString(others));
    }

    private static Map<String, ?> row(PartLine part) {
        String words = part.notAssessed() ? part.sentence() + " Not assessed: counted at the middle of the others." : part.sentence();
        BarDrawing bar = new BarDrawing(part.shown() / 100, Math.max(part.weight(), part.shown() / 100));
        return PaperTable.PARTS.row(part.criterion(), new PaperTable.Drawn(bar, "%s of at most %s".formatted(
                ReportFormat.decimals(part.shown(), 1), ReportFormat.decimals(part.weight() * 100, 1))),
                ReportFormat.decimals(part.shown(), 1), words);
    }

    private static Map<String, ?> row(AlternativeLine other) {
        String cost = other.planLoss() == 0 ? "the same" : ReportFormat.decimals(Math.abs(other.planLoss()), 2)
                + (other.planLoss() > 0 ? " less" : " more");
        return PaperTable.ALTERNATIVES.row(other.supporter().name(), ReportFormat.decimals(other.fit(), 1), cost);
    }

    private void signOff() {
        sections.newBlock();
        sections.table(PaperTable.SIGN_OFF, "Sign-off", roles().stream().map(role -> PaperTable.SIGN_OFF.row(role, " ", " ", " ")).toList(), "");
        sections.newBlock();
        sections.table(PaperTable.RELEASES, "Sources and licences", SourceRows.byPublication(paper.notes().releases()), "No file of figures is in force.");
        sections.list(paper.notes().methods());
        sections.paragraph("Every file with its day of publication and hash stands in the workbook.");
    }

    private List<String> roles() {
        return paper.edition() == Edition.PARTY ? List.of("Signatory of the recipient", "Signatory of the support partner")
                : List.of("Regional lead who proposes", "Another regional lead who approves", "Signatories of the recipients",
                        "Signatories of the support partners");
    }
}
