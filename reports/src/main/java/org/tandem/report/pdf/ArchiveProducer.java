package org.tandem.report.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;

/**
 * What the exporter draws with, made so that the file is PDF/A-2a and PDF/UA-1 as it is written, and the same record gives the same
 * bytes: standard tags ({@link StandardTags}), decoration marked as such ({@link MarkedDecoration}), and whatever would differ from
 * run to run (dates, identifiers, prefixes of font subsets) taken from the record instead.
 */
final class ArchiveProducer extends ClassicPdfProducer {

    private static final SecureRandom SAME_PREFIX = new SamePrefix();

    private final PdfIdentity identity;
    private final StandardTags tags = new StandardTags(this);
    private MarkedDecoration content;

    ArchiveProducer(PdfProducerContext context, PdfIdentity identity) {
        super(context);
        this.identity = identity;
    }

    @Override
    public PdfStructure getPdfStructure() {
        return tags;
    }

    @Override
    public PdfContent createPdfContent() {
        super.createPdfContent();
        content = new MarkedDecoration(getPdfWriter(), getContext().getCMYKColorSpace(), tags);
        return content;
    }

    @Override
    public void newPage() {
        super.newPage();
        content.refreshContent();
    }

    @Override
    public PdfContent getPdfContent() {
        return content;
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        BaseFont base = font.getBaseFont();
        if (base.isIncludeCidSet()) {
            base.setSecureRandom(SAME_PREFIX);
            // PDF/A-2 asks for a set of all glyphs in the file or for none; the exporter's leaves some out
            base.setIncludeCidSet(false);
        }
        return font;
    }

    @Override
    public void close() {
        try {
            new ArchiveDeclaration(identity).writeTo(getPdfWriter());
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be declared an archive file.", e);
        }
        super.close();
    }

    /** The six letters before the name of a part of a font are drawn by lot elsewhere. */
    private static final class SamePrefix extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
