package org.tandem.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;

/**
 * Marks what a page draws outside every tag (rules, borders, grounds of cells and heads) as decoration, so that readers pass
 * over it. Each path is wrapped by itself, so the marks always nest.
 */
final class MarkedDecoration extends ClassicPdfContent {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final StandardTags tags;

    MarkedDecoration(PdfWriter writer, ColorSpace printColours, StandardTags tags) {
        super(writer, printColours);
        this.tags = tags;
    }

    private void decorate(Runnable path) {
        if (tags.isInside()) {
            path.run();
            return;
        }
        PdfContentByte page = getPdfContentByte();
        page.beginMarkedContentSequence(ARTIFACT);
        path.run();
        page.endMarkedContentSequence();
    }

    @Override
    public void strokeLine(float x1, float y1, float x2, float y2) {
        decorate(() -> super.strokeLine(x1, y1, x2, y2));
    }

    @Override
    public void fillRectangle(float x, float y, float width, float height) {
        decorate(() -> super.fillRectangle(x, y, width, height));
    }

    @Override
    public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> super.fillRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> super.strokeRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void fillEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> super.fillEllipse(x1, y1, x2, y2));
    }

    @Override
    public void strokeEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> super.strokeEllipse(x1, y1, x2, y2));
    }
}
