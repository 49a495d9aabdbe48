package org.tandem.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Marks what a page draws outside every tag (rules, borders, grounds of cells and heads) as decoration, so that readers pass
 * over it. Each path is wrapped by itself: no operator that changes the state may stand between its beginning and its painting,
 * so the marks always nest.
 */
final class PdfArtifacts {

    private static final Set<String> PATH = Set.of("m", "re", "l", "c", "v", "y", "h");
    private static final Set<String> PAINT = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> DRAW = Set.of("Do", "sh", "EI");
    private static final Operator BEGIN = Operator.getOperator("BMC");
    private static final Operator END = Operator.getOperator("EMC");

    private final List<Object> written = new ArrayList<>();
    private final List<Object> path = new ArrayList<>();
    private final List<Object> operands = new ArrayList<>();
    private int depth;

    private PdfArtifacts() {
    }

    static void mark(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDStream marked = new PDStream(document);
            try (OutputStream out = marked.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(new PdfArtifacts().marked(new PDFStreamParser(page).parse()));
            }
            page.setContents(marked);
        }
    }

    private List<Object> marked(List<Object> tokens) {
        for (Object token : tokens) {
            operands.add(token);
            if (token instanceof Operator operator) {
                take(operator.getName());
                operands.clear();
            }
        }
        written.addAll(path);
        return written;
    }

    private void take(String operator) {
        depth += operator.equals("BMC") || operator.equals("BDC") ? 1 : operator.equals("EMC") ? -1 : 0;
        if (depth == 0 && PATH.contains(operator)) {
            path.addAll(operands);
        } else if (depth == 0 && (PAINT.contains(operator) || DRAW.contains(operator))) {
            decorate();
        } else {
            written.addAll(path);
            path.clear();
            written.addAll(operands);
        }
    }

    private void decorate() {
        written.add(COSName.ARTIFACT);
        written.add(BEGIN);
        written.addAll(path);
        written.addAll(operands);
        written.add(END);
        path.clear();
    }
}
