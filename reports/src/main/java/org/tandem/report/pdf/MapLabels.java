package org.tandem.report.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts a label beside each point of a map where no other label stands: right, left, above or below, else right. */
final class MapLabels {

    private static final double GAP = 8;

    private final double height;
    private final List<Rectangle2D> taken = new ArrayList<>();

    MapLabels(double height) {
        this.height = height;
    }

    void draw(Graphics2D graphics, String words, Point2D at) {
        double width = ProcessChartDrawing.layout(graphics, words).getAdvance();
        Rectangle2D place = places(at, width).stream().filter(p -> taken.stream().noneMatch(p::intersects)).findFirst()
                .orElse(places(at, width).get(0));
        taken.add(place);
        ProcessChartDrawing.text(graphics, words, place.getX(), place.getMaxY() - 2, Palette.TEXT);
    }

    private List<Rectangle2D> places(Point2D at, double width) {
        double middle = at.getY() - height / 2;
        return List.of(new Rectangle2D.Double(at.getX() + GAP, middle, width, height),
                new Rectangle2D.Double(at.getX() - GAP - width, middle, width, height),
                new Rectangle2D.Double(at.getX() - width / 2, at.getY() - GAP - height, width, height),
                new Rectangle2D.Double(at.getX() - width / 2, at.getY() + GAP, width, height));
    }
}
