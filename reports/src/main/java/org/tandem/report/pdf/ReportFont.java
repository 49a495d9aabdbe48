package org.tandem.report.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The typeface of papers, read from the library so that every machine draws the same. */
final class ReportFont {

    private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Font REGULAR = load();

    private ReportFont() {
    }

    static Font size(float points) {
        return REGULAR.deriveFont(points);
    }

    private static Font load() {
        try (InputStream face = ReportFont.class.getResourceAsStream(FACE)) {
            if (face == null) {
                throw new IllegalStateException("The typeface " + FACE + " is missing.\nMaybe PDFBox was left out of the deployment.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface " + FACE + " is damaged.", e);
        }
    }
}
