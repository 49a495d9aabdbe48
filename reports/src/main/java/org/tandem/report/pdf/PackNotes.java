package org.tandem.report.pdf;

import org.tandem.boardpack.PackSection;
import org.tandem.report.boardpack.BoardPack;

/** Sources with licences and attribution, methods and caveats. */
final class PackNotes {

    private final PaperSections sections;
    private final BoardPack pack;

    PackNotes(PaperSections sections, BoardPack pack) {
        this.sections = sections;
        this.pack = pack;
    }

    void write() {
        sections.newBlock();
        sections.table(PaperTable.SOURCES, PackSection.DATA_NOTES.label() + ": sources and licences", SourceRows.byLicence(pack.notes().releases()),
                "No published file was used.");
        sections.newBlock();
        sections.subheading("Methods");
        sections.list(pack.notes().methods());
        if (!pack.notes().caveats().isEmpty()) {
            sections.subheading("To bear in mind");
            sections.list(pack.notes().caveats());
        }
        sections.paragraph("Every figure, the points of every chart and every file with its day of publication and hash stand in the workbook.");
    }
}
