package org.tandem.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tandem.report.ReportStamp;

/**
 * What stands at the head of a paper.
 *
 * @param kind    what kind of paper, and of when
 * @param name    whom or what it is about
 * @param facts   a line or two under the name
 * @param marking who may read it, on every page; null where it is open
 */
record PaperHead(String kind, String name, String facts, String marking) {

    private static final PdfTemplate TEMPLATE = new PdfTemplate("paper");

    /** Writes the paper; the stream stays open. */
    void write(ReportStamp stamp, PdfIdentity identity, Collection<Map<String, ?>> sections, OutputStream out) throws IOException {
        TEMPLATE.write(parameters(stamp, identity), sections, identity, out);
    }

    Map<String, Object> parameters(ReportStamp stamp, PdfIdentity identity) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("KIND", kind);
        parameters.put("NAME", name);
        parameters.put("FACTS", facts);
        parameters.put("RUNNING", name + " · " + kind);
        parameters.put("FOOTER", Stamps.footer(stamp, identity));
        parameters.put("MARKING", marking);
        parameters.put("MADE_UP", stamp.madeUp());
        return parameters;
    }
}
