package org.tandem.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tandem.boardpack.service.PackSteps;
import org.tandem.indicator.Topic;
import org.tandem.report.boardpack.PackEdition;
import org.tandem.report.pairing.Edition;
import org.tandem.report.service.BenchmarkReports;
import org.tandem.report.service.IssuedPaper;
import org.tandem.report.service.PairingPapers;
import org.tandem.report.service.RegionalOverviews;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Input;

/** Papers and tables for those who are signed in on the pages; {@code /api} takes no session, so it cannot. */
@WebServlet("/download/*")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BenchmarkReports reports;
    @Inject
    private transient PairingPapers papers;
    @Inject
    private transient RegionalOverviews overviews;
    @Inject
    private transient PackSteps packs;
    @Inject
    private transient PageTables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (BusinessException refused) {
            response.sendError(status(refused));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/benchmark-report.pdf" -> send(response, reports.pdf(needed(request, "provider"), period(request, "asOf"), set(request)));
            case "/benchmark-report.xlsx" -> send(response, reports.workbook(needed(request, "provider"), period(request, "asOf"), set(request)));
            case "/pairing-paper.pdf" -> send(response, papers.pdf(Input.whole("round", needed(request, "round")), edition(request)));
            case "/pairing-paper.xlsx" -> send(response, papers.workbook(Input.whole("round", needed(request, "round")), edition(request)));
            case "/regional-overview.xlsx" -> send(response, overviews.workbook(given(request, "region").orElse(null), period(request, "asOf")));
            case "/board-pack.pdf" -> send(response, packs.file(Input.whole("pack", needed(request, "pack")), false, isPublic(request)));
            case "/board-pack.xlsx" -> send(response, packs.file(Input.whole("pack", needed(request, "pack")), true, isPublic(request)));
            case "/positions.csv" -> send(response, "positions.csv", tables.positions(needed(request, "code"), period(request, "period"),
                    request.getParameter("group")));
            case "/comparison.csv" -> send(response, "comparison.csv", tables.comparison(needed(request, "providers"),
                    Input.oneOf("topic", given(request, "topic").orElse(null), Topic.class), period(request, "asOf"), set(request)));
            case "/problems.csv" -> send(response, "problems.csv", tables.problems((int) Input.whole("release", needed(request, "release"))));
            case "/changes.csv" -> send(response, "changes.csv", tables.changes((int) Input.whole("release", needed(request, "release"))));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String needed(HttpServletRequest request, String name) {
        return given(request, name).orElseThrow(() -> new Malformed("The parameter '" + name + "' is missing."));
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(s -> !s.isBlank());
    }

    private static String set(HttpServletRequest request) {
        return given(request, "peerSet").orElse(null);
    }

    private static Edition edition(HttpServletRequest request) {
        return Input.oneOf("edition", given(request, "edition").orElse(null), Edition.class);
    }

    private static boolean isPublic(HttpServletRequest request) {
        return Input.oneOf("edition", given(request, "edition").orElse(null), PackEdition.class) == PackEdition.PUBLIC;
    }

    private static Period period(HttpServletRequest request, String name) {
        return Input.period(name, given(request, name).orElse(null));
    }

    private static void send(HttpServletResponse response, IssuedPaper paper) throws IOException {
        send(response, paper.contentType(), paper.fileName(), paper.content());
    }

    private static void send(HttpServletResponse response, String name, String table) throws IOException {
        send(response, "text/csv;charset=UTF-8", name, table.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static int status(BusinessException refused) {
        if (refused instanceof Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return refused instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND
                : refused instanceof Malformed ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_CONFLICT;
    }
}
