package org.tandem.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tandem.access.service.RoleReviews;

/** The review of roles as CSV, every role of every account that has not ended. */
@WebServlet("/download/role-review.csv")
public class RoleReviewExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoleReviews reviews;
    @Inject
    private transient UserWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"role-review.csv\"");
        CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180.builder()
                .setHeader("name", "displayName", "role", "since", "scope", "locked", "lastSignIn", "lastReviewed", "reviewedBy", "dueOn", "due").get());
        for (RoleReviews.Line l : reviews.list()) {
            printer.printRecord(l.name(), safe(l.displayName()), l.role(), l.since(), words.scope(l.scope()), l.locked(), l.lastSignInAt(),
                    l.reviewedAt(), l.reviewedBy(), l.dueOn(), l.isDue());
        }
        printer.flush();
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
