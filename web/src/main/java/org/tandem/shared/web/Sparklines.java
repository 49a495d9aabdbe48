package org.tandem.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

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
        boolean down = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                down = false;
                continue;
            }
            path.append(down ? 'L' : 'M').append(number(x(values, i))).append(' ').append(number(y(values, i)));
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
        return last(values) < 0 ? "-9" : number(y(values, last(values)));
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

    private static double y(List<Double> values, int i) {
        double low = values.stream().filter(v -> v != null).mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().filter(v -> v != null).mapToDouble(v -> v).max().orElse(0);
        return high == low ? TOP + HEIGHT / 2 : TOP + HEIGHT * (high - values.get(i)) / (high - low);
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
