package org.tandem.intake.service.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/** Writes a workbook ({@code .xlsx}) with the parts that must be there and nothing else, many times faster than POI does. */
final class SmallXmlWorkbook {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, Integer> texts = new LinkedHashMap<>();

    private SmallXmlWorkbook() {
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static byte[] of(List<WorkbookSeeds.Table> sheets) {
        SmallXmlWorkbook book = new SmallXmlWorkbook();
        List<String> xml = sheets.stream().map(book::sheet).toList();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(sheets.size()));
        parts.put("_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
        parts.put("xl/workbook.xml", workbook(sheets));
        List<String> relations = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", xml.get(i - 1));
            relations.add(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.add(relation(sheets.size() + 1, "sharedStrings", "sharedStrings.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations(relations));
        parts.put("xl/sharedStrings.xml", book.sharedTexts());
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String sheet(WorkbookSeeds.Table table) {
        StringBuilder xml = new StringBuilder(PROLOGUE).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
        for (int r = 0; r < table.rows().size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            List<String> cells = table.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                if (!cells.get(c).isEmpty()) {
                    cell(xml, CellReference.convertNumToColString(c) + (r + 1), cells.get(c));
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private void cell(StringBuilder xml, String at, String text) {
        xml.append("<c r=\"").append(at);
        if (isNumber(text)) {
            xml.append("\"><v>").append(Double.parseDouble(text));
        } else {
            xml.append("\" t=\"s\"><v>").append(texts.computeIfAbsent(text, t -> texts.size()));
        }
        xml.append("</v></c>");
    }

    private String sharedTexts() {
        return PROLOGUE + "<sst xmlns=\"" + MAIN + "\">" + texts.keySet().stream()
                .map(t -> "<si><t xml:space=\"preserve\">" + escaped(t) + "</t></si>").collect(Collectors.joining()) + "</sst>";
    }

    private static String workbook(List<WorkbookSeeds.Table> sheets) {
        return PROLOGUE + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + IntStream.range(0, sheets.size())
                .mapToObj(i -> "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(escaped(sheets.get(i).sheet()), i + 1, i + 1))
                .collect(Collectors.joining()) + "</sheets></workbook>";
    }

    private static String types(int sheets) {
        return PROLOGUE + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + part("/xl/workbook.xml", "sheet.main+xml") + part("/xl/sharedStrings.xml", "sharedStrings+xml")
                + IntStream.rangeClosed(1, sheets).mapToObj(i -> part("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml")).collect(Collectors.joining())
                + "</Types>";
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(List<String> relations) {
        return PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations) + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(number, RELATIONS, type, target);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
