package org.tandem.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one kind of report in one format. Rendering never calculates: every figure stands in the record. The same record
 * gives the same bytes.
 *
 * @param <R> the report record
 */
public interface ReportRenderer<R> {

    /** Media type of what is written. */
    String contentType();

    /** Name for a download of this report, with its ending. */
    String fileName(R report);

    /** Writes the report; the stream stays open. */
    void write(R report, OutputStream out) throws IOException;
}
