package org.tandem.report.pdf;

import org.tandem.report.ReportStamp;
import org.tandem.report.format.ReportFormat;

/** The line at the foot of every page. */
final class Stamps {

    private Stamps() {
    }

    static String footer(ReportStamp stamp, PdfIdentity identity) {
        return "As at " + ReportFormat.day(stamp.asAt().lastDay()) + " · run on " + ReportFormat.time(stamp.runAt())
                + " · data version " + stamp.dataVersion() + " · rule set " + stamp.ruleSet()
                + " · snapshot " + identity.sha256().substring(0, 12);
    }
}
