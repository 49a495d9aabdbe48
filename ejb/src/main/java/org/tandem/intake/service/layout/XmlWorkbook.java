package org.tandem.intake.service.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A workbook of Excel 2007 and later ({@code .xlsx}), read as a stream: only the texts that cells share are held. Document
 * types and entities are refused; what unpacks to more than is plausible is refused while it is unpacked.
 */
final class XmlWorkbook implements WorkbookFile {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final long LARGEST_TEXTS = 64L << 20;
    private static final long LARGEST_SHEET = 1L << 30;

    private final OPCPackage archive;
    private final List<String> texts;
    private final Map<String, Long> sheets = new LinkedHashMap<>();
    private final LongConsumer read;

    XmlWorkbook(Path file, LongConsumer read) throws IOException {
        this.read = read;
        try {
            archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | RuntimeException e) {
            throw WorkbookFile.damaged(e);
        }
        try {
            texts = texts();
            XSSFReader.SheetIterator each = sheetData();
            while (each.hasNext()) {
                each.next().close();
                sheets.put(each.getSheetName(), each.getSheetPart().getSize());
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException | RuntimeException e) {
            archive.revert();
            throw e instanceof FileRefused refused ? refused : WorkbookFile.damaged(e);
        }
    }

    private List<String> texts() throws OpenXML4JException, IOException, SAXException, ParserConfigurationException {
        try (InputStream in = new XSSFReader(archive).getSharedStringsData()) {
            SharedTexts shared = new SharedTexts();
            if (in != null) {
                parse(Unpacked.limited(in, LARGEST_TEXTS), shared);
            }
            return shared.texts();
        }
    }

    private XSSFReader.SheetIterator sheetData() throws OpenXML4JException, IOException {
        return (XSSFReader.SheetIterator) new XSSFReader(archive).getSheetsData();
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** In bytes, unpacked. */
    @Override
    public long size(String sheet) {
        return Math.max(0, sheets.get(sheet));
    }

    @Override
    public void rows(String sheet, int last, Consumer<CsvRow> each) throws IOException {
        read(sheet, new SheetXml(texts, last, false, each));
    }

    @Override
    public void results(String sheet, Consumer<CsvRow> each) throws IOException {
        read(sheet, new SheetXml(texts, Integer.MAX_VALUE, true, each));
    }

    private void read(String sheet, SheetXml handler) throws IOException {
        try {
            XSSFReader.SheetIterator data = sheetData();
            while (data.hasNext()) {
                try (InputStream in = data.next()) {
                    if (data.getSheetName().equals(sheet)) {
                        parse(Unpacked.limited(new CountedStream(in, read), LARGEST_SHEET), handler);
                        return;
                    }
                }
            }
            throw new IllegalArgumentException("The workbook has no sheet '" + sheet + "'.");
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException | RuntimeException e) {
            handler.rethrow();
            if (!handler.ended()) {
                throw e instanceof FileRefused refused ? refused : WorkbookFile.damaged(e);
            }
        }
    }

    private static void parse(InputStream in, ContentHandler handler) throws ParserConfigurationException, SAXException, IOException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setFeature(NO_DOCUMENT_TYPE, true);
        reader.setContentHandler(handler);
        reader.parse(new InputSource(in));
    }

    @Override
    public void close() {
        archive.revert();
    }
}
