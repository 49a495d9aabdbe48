package org.tandem.report.pdf;

import java.awt.Color;
import org.tandem.report.benchmark.AssuranceMark;
import org.tandem.report.benchmark.PointSignal;

/** The colours of marks and lines; every mark has an outline in the text colour, since its fill alone has too little contrast. */
final class Palette {

    static final Color TEXT = new Color(0x212b32);
    static final Color SECONDARY = new Color(0x4c6272);
    static final Color BORDER = new Color(0xd8dde0);
    static final Color IMPROVEMENT = new Color(0x289de0);
    static final Color CONCERN = new Color(0xfab428);
    static final Color NEUTRAL = new Color(0x361475);
    static final Color USUAL = new Color(0x7b7d7d);

    private Palette() {
    }

    static Color of(PointSignal signal) {
        return switch (signal) {
            case COMMON_CAUSE -> USUAL;
            case IMPROVEMENT -> IMPROVEMENT;
            case CONCERN -> CONCERN;
            case NEUTRAL -> NEUTRAL;
        };
    }

    static Color of(AssuranceMark mark) {
        return switch (mark) {
            case PASS -> IMPROVEMENT;
            case FAIL -> CONCERN;
            case HIT_AND_MISS -> USUAL;
        };
    }
}
