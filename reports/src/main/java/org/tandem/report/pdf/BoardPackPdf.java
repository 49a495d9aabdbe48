package org.tandem.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.PackCover;
import org.tandem.report.format.ReportFormat;

/** A board pack as a tagged PDF in British English. Safe for use by several threads. */
public final class BoardPackPdf implements ReportRenderer<BoardPack> {

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public String fileName(BoardPack pack) {
        return pack.fileName(".pdf");
    }

    @Override
    public void write(BoardPack pack, OutputStream out) throws IOException {
        PackCover cover = pack.cover();
        String kind = "Board pack, " + cover.edition().words() + " · " + ReportFormat.period(pack.stamp().asAt());
        PdfIdentity identity = new PdfIdentity(cover.title() + ": " + cover.subject().name() + ", " + ReportFormat.period(pack.stamp().asAt()),
                pack.stamp().runAt(), CanonicalJson.sha256(pack));
        new PaperHead(kind, cover.subject().name(), cover.title() + "\n" + cover.facts(), cover.edition().marking())
                .write(pack.stamp(), identity, PackSections.of(pack), out);
    }
}
