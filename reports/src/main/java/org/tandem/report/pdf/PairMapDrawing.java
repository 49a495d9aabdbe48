package org.tandem.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.tandem.report.pairing.PairingPaper;
import org.tandem.report.pairing.PairingPaper.PairLine;
import org.tandem.report.pairing.PairingPaper.SpotOnMap;

/**
 * The pairs of a round where they are: a dot for a support partner, a triangle for a recipient, a line between them, each with
 * its code. Longitudes are narrowed by the cosine of the middle latitude, so that distances keep their proportion.
 */
final class PairMapDrawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 22;
    private static final double MARK = 4.5;
    private static final double LABEL_HEIGHT = 12;

    private final PairingPaper paper;

    PairMapDrawing(PairingPaper paper) {
        this.paper = paper;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.setColor(Palette.BORDER);
        graphics.draw(area);
        Map<String, Point2D> spots = spots(area);
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.setColor(Palette.SECONDARY);
        for (PairLine pair : paper.pairs()) {
            Point2D from = spots.get(pair.supporter().odsCode());
            Point2D to = spots.get(pair.recipient().odsCode());
            if (from != null && to != null) {
                graphics.draw(new Line2D.Double(from, to));
            }
        }
        drawMarks(graphics, spots);
    }

    private void drawMarks(Graphics2D graphics, Map<String, Point2D> spots) {
        MapLabels labels = new MapLabels(LABEL_HEIGHT);
        for (SpotOnMap spot : paper.places()) {
            Point2D at = spots.get(spot.provider().odsCode());
            boolean gives = paper.pairs().stream().anyMatch(p -> p.supporter().equals(spot.provider()));
            mark(graphics, gives ? dot(at) : triangle(at), gives ? Palette.IMPROVEMENT : Palette.CONCERN);
        }
        for (SpotOnMap spot : paper.places()) {
            labels.draw(graphics, spot.provider().odsCode(), spots.get(spot.provider().odsCode()));
        }
    }

    private static void mark(Graphics2D graphics, Shape shape, Color fill) {
        graphics.setColor(fill);
        graphics.fill(shape);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.setColor(Palette.TEXT);
        graphics.draw(shape);
    }

    private static Shape dot(Point2D at) {
        return new Ellipse2D.Double(at.getX() - MARK, at.getY() - MARK, 2 * MARK, 2 * MARK);
    }

    private static Shape triangle(Point2D at) {
        Path2D path = new Path2D.Double();
        path.moveTo(at.getX(), at.getY() - MARK - 1);
        path.lineTo(at.getX() + MARK + 1, at.getY() + MARK);
        path.lineTo(at.getX() - MARK - 1, at.getY() + MARK);
        path.closePath();
        return path;
    }

    private Map<String, Point2D> spots(Rectangle2D area) {
        List<SpotOnMap> places = paper.places();
        double south = places.stream().mapToDouble(SpotOnMap::latitude).min().orElse(0);
        double north = places.stream().mapToDouble(SpotOnMap::latitude).max().orElse(0);
        double west = places.stream().mapToDouble(SpotOnMap::longitude).min().orElse(0);
        double east = places.stream().mapToDouble(SpotOnMap::longitude).max().orElse(0);
        double narrow = Math.cos(Math.toRadians((south + north) / 2));
        double scale = Math.min((area.getWidth() - 4 * MARGIN) / Math.max(1e-6, (east - west) * narrow),
                (area.getHeight() - 2 * MARGIN) / Math.max(1e-6, north - south));
        // one place alone stands in the middle
        double perDegree = Math.min(scale, 400);
        Map<String, Point2D> spots = new HashMap<>();
        for (SpotOnMap place : places) {
            spots.put(place.provider().odsCode(), new Point2D.Double(
                    area.getCenterX() + (place.longitude() - (west + east) / 2) * narrow * perDegree,
                    area.getCenterY() - (place.latitude() - (south + north) / 2) * perDegree));
        }
        return spots;
    }
}
