package org.tandem.report.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.renderers.Renderable;

/**
 * The parts of a paper in the order of its pages, each a row of the template's main data set. Parts of one block stand on one
 * page where a page can hold them.
 */
final class PaperSections {

    private final List<Map<String, ?>> sections = new ArrayList<>();
    private int page;
    private int block;

    Collection<Map<String, ?>> all() {
        return sections;
    }

    /** What follows begins on a new page. */
    void newPage() {
        page++;
        newBlock();
    }

    /** What follows is kept together. */
    void newBlock() {
        block++;
    }

    void heading(String words) {
        section("HEADING", words);
    }

    void subheading(String words) {
        section("SUBHEADING", words);
    }

    void paragraph(String words) {
        section("PARAGRAPH", words);
    }

    /** A list with bullets; nothing where there are no items. */
    void list(List<String> items) {
        if (!items.isEmpty()) {
            section("LIST", items.stream().map(item -> "<li>" + escaped(item) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>")));
        }
    }

    /** A drawing under a title that states the finding. */
    void chart(String finding, Renderable drawing, String alternative, String note) {
        Map<String, Object> section = section("CHART", alternative);
        section.put("heading", finding);
        section.put("drawing", drawing);
        section.put("note", note);
    }

    void map(Renderable drawing, String alternative, String note) {
        Map<String, Object> section = section("MAP", alternative);
        section.put("drawing", drawing);
        section.put("note", note);
    }

    /**
     * A table under its heading.
     *
     * @param heading null where the table follows another heading
     * @param none    said in place of a table without rows
     */
    void table(PaperTable table, String heading, List<? extends Map<String, ?>> rows, String none) {
        if (rows.isEmpty()) {
            if (heading != null) {
                heading(heading);
            }
            paragraph(none);
            return;
        }
        Map<String, Object> section = section(table.name(), null);
        section.put("heading", heading);
        section.put("rows", List.copyOf(rows));
    }

    private Map<String, Object> section(String kind, String text) {
        Map<String, Object> section = new HashMap<>();
        section.put("kind", kind);
        section.put("page", page);
        section.put("block", block);
        section.put("text", text);
        sections.add(section);
        return section;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
