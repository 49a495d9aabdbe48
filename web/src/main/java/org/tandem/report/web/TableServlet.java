package org.tandem.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tandem.report.sheet.ShownTable;
import org.tandem.report.sheet.ShownTableWorkbook;
import org.tandem.shared.web.Frame;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.Texts;

/** Writes the table that a page shows as a workbook. The page sends what it shows; nothing is kept. */
@WebServlet("/download/table.xlsx")
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST = 32_767;

    /** What the script of the page sends. */
    record Sent(String title, String address, List<String> headers, List<List<String>> rows) {
    }

    @Inject
    private transient Frame frame;
    @Inject
    private transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        ShownTable table;
        try {
            table = table(Json.read(body, Sent.class));
        } catch (IllegalArgumentException notATable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, notATable.getMessage());
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(table.title()) + ".xlsx\"");
        ShownTableWorkbook.write(table, response.getOutputStream());
    }

    private ShownTable table(Sent sent) {
        check(sent);
        List<List<String>> rows = sent.rows().stream().map(r -> r.stream().map(TableServlet::cut).toList()).toList();
        return new ShownTable(cut(sent.title()), about(sent), unlike(sent.headers()), rows);
    }

    private static void check(Sent sent) {
        if (sent.title() == null || sent.headers() == null || sent.rows() == null) {
            throw new IllegalArgumentException("A table has a title, headers and rows.");
        }
        if (sent.rows().contains(null)) {
            throw new IllegalArgumentException("Every row has cells.");
        }
        if (sent.rows().size() > MOST_ROWS || sent.headers().size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A table has at most %d rows and %d columns.".formatted(MOST_ROWS, MOST_COLUMNS));
        }
    }

    private List<String> about(Sent sent) {
        List<String> about = new ArrayList<>();
        about.add(texts.get("table.about", sent.address() == null ? "" : cut(sent.address())));
        if (frame.isMadeUp()) {
            about.add(texts.get("frame.madeUp") + " " + texts.get("frame.madeUp.text"));
        }
        about.addAll(frame.getFacts());
        return about;
    }

    /** A table of a workbook needs headers that differ. */
    private static List<String> unlike(List<String> headers) {
        Set<String> taken = new LinkedHashSet<>();
        for (String header : headers) {
            String name = cut(header).isBlank() ? "Column" : cut(header);
            for (int i = 2; taken.stream().anyMatch(name::equalsIgnoreCase); i++) {
                name = (cut(header).isBlank() ? "Column" : cut(header)) + " " + i;
            }
            taken.add(name);
        }
        return List.copyOf(taken);
    }

    private static String cut(String text) {
        String words = text == null ? "" : text.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static String fileName(String title) {
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "table" : name.substring(0, Math.min(60, name.length()));
    }
}
