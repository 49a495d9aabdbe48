package org.tandem.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tandem.audit.service.AuditSearch;
import org.tandem.audit.service.AuditSearch.Question;
import org.tandem.audit.service.AuditSearch.Row;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/** All entries that answer a search of the audit trail, as CSV, written while they are read. */
@WebServlet("/download/audit.csv")
public class AuditExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1000;

    @Inject
    private transient AuditSearch audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Question question;
        try {
            question = new Question(text(request, "who"), text(request, "what"), AuditDays.start(day(request, "from")), AuditDays.end(day(request, "to")));
        } catch (Malformed noDay) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<Row> first = audit.olderThan(Long.MAX_VALUE, question, AT_ONCE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        print(first, question, new CSVPrinter(response.getWriter(), CSVFormat.RFC4180.builder()
                .setHeader("id", "at", "who", "what", "subject", "outcome", "detail", "chainHash").get()));
    }

    private void print(List<Row> first, Question question, CSVPrinter printer) throws IOException {
        for (List<Row> rows = first; !rows.isEmpty(); rows = audit.olderThan(rows.get(rows.size() - 1).id(), question, AT_ONCE)) {
            for (Row r : rows) {
                printer.printRecord(r.id(), r.at(), safe(r.who()), r.what(), safe(r.subject()), r.outcome(), safe(r.detail()), r.chainHash());
            }
        }
        printer.flush();
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        return text(request, name).isEmpty() ? null : Input.date(name, text(request, name));
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
