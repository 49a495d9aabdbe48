package org.tandem.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.LineCapStyle;
import net.sf.jasperreports.pdf.common.PdfContent;

/**
 * Marks what a page draws outside every tag (rules, borders, grounds of cells and heads) as decoration, so that readers pass
 * over it. Each path is wrapped by itself, so the marks always nest.
 */
final class MarkedDecoration implements PdfContent {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContent drawn;
    private final ClassicPdfProducer producer;
    private final StandardTags tags;

    MarkedDecoration(PdfContent drawn, ClassicPdfProducer producer, StandardTags tags) {
        this.drawn = drawn;
        this.producer = producer;
        this.tags = tags;
    }

    private void decorate(Runnable path) {
        if (tags.isInside()) {
            path.run();
            return;
        }
        PdfContentByte page = producer.getPdfContentByte();
        page.beginMarkedContentSequence(ARTIFACT);
        path.run();
        page.endMarkedContentSequence();
    }

    @Override
    public void strokeLine(float x1, float y1, float x2, float y2) {
        decorate(() -> drawn.strokeLine(x1, y1, x2, y2));
    }

    @Override
    public void fillRectangle(float x, float y, float width, float height) {
        decorate(() -> drawn.fillRectangle(x, y, width, height));
    }

    @Override
    public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> drawn.fillRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> drawn.strokeRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void fillEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> drawn.fillEllipse(x1, y1, x2, y2));
    }

    @Override
    public void strokeEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> drawn.strokeEllipse(x1, y1, x2, y2));
    }

    @Override
    public void setFillColor(Color color) {
        drawn.setFillColor(color);
    }

    @Override
    public void setFillColorAlpha(int alpha) {
        drawn.setFillColorAlpha(alpha);
    }

    @Override
    public void resetFillColor() {
        drawn.resetFillColor();
    }

    @Override
    public void setStrokeColor(Color color) {
        drawn.setStrokeColor(color);
    }

    @Override
    public void resetStrokeColor() {
        drawn.resetStrokeColor();
    }

    @Override
    public void setLineWidth(float width) {
        drawn.setLineWidth(width);
    }

    @Override
    public void setLineCap(LineCapStyle cap) {
        drawn.setLineCap(cap);
    }

    @Override
    public void setLineDash(float phase) {
        drawn.setLineDash(phase);
    }

    @Override
    public void setLineDash(float on, float off, float phase) {
        drawn.setLineDash(on, off, phase);
    }

    @Override
    public void setLiteral(String operators) {
        drawn.setLiteral(operators);
    }

    @Override
    public void transform(AffineTransform transform) {
        drawn.transform(transform);
    }
}
