package org.tandem.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How long a written paper is. */
public final class PdfPages {

    private PdfPages() {
    }

    /** Pages of a PDF file. */
    public static int of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("This is not a PDF file.", e);
        }
    }
}
