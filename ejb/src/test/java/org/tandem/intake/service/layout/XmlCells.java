package org.tandem.intake.service.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Cells of a sheet of an {@code .xlsx} file straight from its XML, for checking the readers by another path. */
final class XmlCells {

    private XmlCells() {
    }

    static List<List<String>> of(Path file, String sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> texts = new ArrayList<>();
            try (InputStream in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
                XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
                StringBuilder text = new StringBuilder();
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                        text.setLength(0);
                    } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                        text.append(xml.getElementText());
                    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
                        texts.add(text.toString());
                    }
                }
            }
            try (InputStream in = zip.getInputStream(zip.getEntry(sheet))) {
                return rows(XMLInputFactory.newFactory().createXMLStreamReader(in), texts);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static List<List<String>> rows(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        String reference = "";
        String type = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> {
                    reference = xml.getAttributeValue(null, "r");
                    type = xml.getAttributeValue(null, "t");
                }
                case "v" -> put(rows.get(rows.size() - 1), column(reference), "s".equals(type) ? texts.get(Integer.parseInt(xml.getElementText())) : xml.getElementText());
                default -> { }
            }
        }
        rows.remove(0);
        return rows;
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    private static int column(String reference) {
        int column = 0;
        for (char c : reference.toCharArray()) {
            column = Character.isLetter(c) ? column * 26 + c - 'A' + 1 : column;
        }
        return column - 1;
    }
}
