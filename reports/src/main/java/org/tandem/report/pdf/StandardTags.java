package org.tandem.report.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.Map;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/** The tree of tags of a paper in the names that readers know; the exporter has names of its own. */
final class StandardTags extends ClassicPdfStructure {

    private static final Map<String, String> STANDARD = Map.of("Anchor", "Span", "Text", "P", "Image", "Figure");
    private static final PdfName LI = new PdfName("LI");

    private final ClassicPdfProducer producer;
    private int open;

    StandardTags(ClassicPdfProducer producer) {
        super(producer);
        this.producer = producer;
    }

    /** Whether what is drawn now belongs to a tag. */
    boolean isInside() {
        return open > 0;
    }

    @Override
    public PdfStructureEntry createAllTag(String language) {
        return new ClassicStructureEntry(this, new PdfStructureElement(producer.getPdfWriter().getStructureTreeRoot(), new PdfName("Document")));
    }

    @Override
    protected ClassicStructureEntry createElement(PdfStructureEntry parent, String name) {
        boolean item = LI.equals(((ClassicStructureEntry) parent).getElement().get(PdfName.S));
        // the exporter puts the text of an item straight into it
        ClassicStructureEntry made = super.createElement(parent, item ? "LBody" : STANDARD.getOrDefault(name, name));
        if ("TH".equals(name)) {
            made.getElement().put(PdfName.A, columnHeader());
        }
        return made;
    }

    /** Every table of ours has its headers above its columns. */
    private PdfDictionary columnHeader() {
        PdfDictionary header = new PdfDictionary();
        header.put(PdfName.O, PdfName.TABLE);
        header.put(pdfName("Scope"), pdfName("Column"));
        return header;
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry parent, String name) {
        open++;
        return super.beginTag(parent, name);
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry parent, String name, String text) {
        open++;
        return super.beginTag(parent, name, text);
    }

    @Override
    public void endTag() {
        open--;
        super.endTag();
    }
}
