package org.tandem.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.tandem.report.CanonicalJson;
import org.tandem.report.ReportRenderer;
import org.tandem.report.format.ReportFormat;
import org.tandem.report.pairing.PairingPaper;
import org.tandem.report.pairing.PairingPaperWorkbook;

/** The paper of a pairing round as a tagged PDF in British English. Safe for use by several threads. */
public final class PairingPaperPdf implements ReportRenderer<PairingPaper> {

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public String fileName(PairingPaper paper) {
        return PairingPaperWorkbook.fileName(paper, ".pdf");
    }

    @Override
    public void write(PairingPaper paper, OutputStream out) throws IOException {
        String kind = "Pairing paper, " + paper.edition().words();
        PdfIdentity identity = new PdfIdentity(kind + ": " + paper.round().name() + ", " + ReportFormat.period(paper.stamp().asAt()),
                paper.stamp().runAt(), CanonicalJson.sha256(paper));
        PaperHead head = new PaperHead(kind + " · " + ReportFormat.period(paper.stamp().asAt()), paper.round().name(), paper.round().scope(),
                paper.edition().marking());
        head.write(paper.stamp(), identity, PairingSections.of(paper), out);
    }
}
