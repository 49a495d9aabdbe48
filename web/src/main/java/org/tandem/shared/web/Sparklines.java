package org.tandem.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Geometry of the small lines in tables: 112 by 28, drawn by the server so that they need no script. */
@Named
@ApplicationScoped
public class Sparklines {

    private static final double LEFT = 4;
    private static final double WIDTH = 104;
    private static final double TOP = 4;
    private static final double HEIGHT = 20;

    /** Path through the values; a null is a gap. */
    public String path(List<Double> values) {
        StringBuilder path = new StringBuilder();
        Range range = Range.of(values);
        boolean down = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                down = false;
                continue;
            }
            path.append(down ? 'L' : 'M').append(number(x(values, i))).append(' ').append(number(range.y(values.get(i))));
            down = true;
        }
        return path.toString();
    }

    /** Where the newest value lies. */
    public String lastX(List<Double> values) {
        return last(values) < 0 ? "-9" : number(x(values, last(values)));
    }

    /** How high the newest value lies. */
    public String lastY(List<Double> values) {
        return last(values) < 0 ? "-9" : number(Range.of(values).y(values.get(last(values))));
    }

    private static int last(List<Double> values) {
        int i = values.size() - 1;
        while (i >= 0 && values.get(i) == null) {
            i--;
        }
        return i;
    }

    private static double x(List<Double> values, int i) {
        return values.size() < 2 ? LEFT + WIDTH : LEFT + WIDTH * i / (values.size() - 1);
    }

    /** Lowest and highest value, NaN without any. */
    private record Range(double low, double high) {

        static Range of(List<Double> values) {
            double low = Double.NaN;
            double high = Double.NaN;
            for (Double value : values) {
                low = value == null || value >= low ? low : value;
                high = value == null || value <= high ? high : value;
            }
            return new Range(low, high);
        }

        double y(double value) {
            return high == low ? TOP + HEIGHT / 2 : TOP + HEIGHT * (high - value) / (high - low);
        }
    }

    /** One decimal. */
    private static String number(double value) {
        long tenths = Math.round(10 * value);
        return tenths / 10 + "." + tenths % 10;
    }
}
