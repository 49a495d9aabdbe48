package org.tandem.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.VariationMark;

/** The round icon of variation or assurance: colour, outline and letter. */
final class MarkDrawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final Color fill;
    private final String letter;

    private MarkDrawing(Color fill, String letter) {
        this.fill = fill;
        this.letter = letter;
    }

    static MarkDrawing of(VariationMark mark) {
        return new MarkDrawing(Palette.of(mark.signal()), mark.letter());
    }

    static MarkDrawing of(AssuranceMark mark) {
        return new MarkDrawing(Palette.of(mark), mark.letter());
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        double size = Math.min(area.getWidth(), area.getHeight()) - 1;
        Ellipse2D disc = new Ellipse2D.Double(area.getX() + 0.5, area.getY() + 0.5, size, size);
        graphics.setColor(fill);
        graphics.fill(disc);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.setColor(Palette.TEXT);
        graphics.draw(disc);
        if (!letter.isEmpty()) {
            graphics.setColor(Palette.NEUTRAL.equals(fill) || Palette.USUAL.equals(fill) ? Color.WHITE : Palette.TEXT);
            drawLetter(graphics, disc, ReportFont.size((float) (size * 0.68)));
        }
    }

    private void drawLetter(Graphics2D graphics, Ellipse2D disc, Font font) {
        TextLayout layout = new TextLayout(letter, font, graphics.getFontRenderContext());
        Rectangle2D bounds = layout.getBounds();
        float x = (float) (disc.getCenterX() - bounds.getCenterX());
        float y = (float) (disc.getCenterY() - bounds.getCenterY());
        layout.draw(graphics, x, y);
    }
}
