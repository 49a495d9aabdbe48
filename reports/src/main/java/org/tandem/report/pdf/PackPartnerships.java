package org.tandem.report.pdf;

import org.tandem.boardpack.PackSection;
import org.tandem.report.boardpack.ArrangementLine;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.PackEdition;
import org.tandem.report.format.ReportFormat;

/** Pairs that were proposed and arrangements that are live. */
final class PackPartnerships {

    private final PaperSections sections;
    private final BoardPack pack;

    PackPartnerships(PaperSections sections, BoardPack pack) {
        this.sections = sections;
        this.pack = pack;
    }

    void write() {
        sections.newBlock();
        sections.table(PaperTable.PAIRS, PackSection.ARRANGEMENTS.label() + ": pairs", pack.pairings().stream()
                .map(p -> PaperTable.PAIRS.row(p.recipient().name(), p.supporter().name(), p.topic(), p.state())).toList(), isPublic()
                        ? "No pair is published." : "No pair is proposed.");
        sections.newBlock();
        sections.table(PaperTable.ARRANGEMENTS, PackSection.ARRANGEMENTS.label() + ": arrangements in force",
                pack.arrangements().stream().map(PackPartnerships::row).toList(), isPublic()
                        ? "The register of arrangements is not part of the public version." : "No arrangement is in force.");
    }

    private boolean isPublic() {
        return pack.cover().edition() == PackEdition.PUBLIC;
    }

    private static java.util.Map<String, ?> row(ArrangementLine a) {
        return PaperTable.ARRANGEMENTS.row(a.supporter().name(), a.recipient().name(), a.model(), ReportFormat.day(a.from()),
                a.to().present() ? ReportFormat.day(a.to().value()) : a.to().reason());
    }
}
