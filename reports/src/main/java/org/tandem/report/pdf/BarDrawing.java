package org.tandem.report.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A bar that shows how much of what was possible a part reaches; readable in grey by its outline. */
final class BarDrawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final double reached;
    private final double possible;

    /**
     * A bar.
     *
     * @param reached  0–1 of the width
     * @param possible 0–1 of the width, at least {@code reached}
     */
    BarDrawing(double reached, double possible) {
        this.reached = reached;
        this.possible = possible;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.setStroke(new BasicStroke(0.8f));
        double height = area.getHeight() - 2;
        Rectangle2D frame = new Rectangle2D.Double(area.getX() + 0.5, area.getY() + 1, (area.getWidth() - 1) * possible, height);
        graphics.setColor(Palette.IMPROVEMENT);
        graphics.fill(new Rectangle2D.Double(frame.getX(), frame.getY(), (area.getWidth() - 1) * reached, height));
        graphics.setColor(Palette.TEXT);
        graphics.draw(frame);
        graphics.draw(new Line2D.Double(frame.getX(), area.getY(), frame.getX(), area.getMaxY()));
    }
}
