package org.tandem.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tandem.report.service.BenchmarkReports;
import org.tandem.report.service.IssuedPaper;
import org.tandem.report.service.PairingLists;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Input;

/** Papers for those who are signed in on the pages; {@code /api} takes no session. */
@WebServlet({"/download/benchmark-report.pdf", "/download/benchmark-report.xlsx", "/download/pairing-list.xlsx"})
public class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BenchmarkReports reports;
    @Inject
    private transient PairingLists lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(paper(request), response);
        } catch (BusinessException refused) {
            response.sendError(status(refused));
        }
    }

    private IssuedPaper paper(HttpServletRequest request) {
        Period asOf = Input.period("asOf", request.getParameter("asOf"));
        return switch (request.getServletPath()) {
            case "/download/benchmark-report.pdf" -> reports.pdf(needed(request, "provider"), asOf, request.getParameter("peerSet"));
            case "/download/benchmark-report.xlsx" -> reports.workbook(needed(request, "provider"), asOf, request.getParameter("peerSet"));
            default -> lists.workbook(Input.whole("round", needed(request, "round")));
        };
    }

    private static String needed(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(s -> !s.isBlank())
                .orElseThrow(() -> new Malformed("The parameter '" + name + "' is missing."));
    }

    private static void send(IssuedPaper paper, HttpServletResponse response) throws IOException {
        response.setContentType(paper.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }

    private static int status(BusinessException refused) {
        if (refused instanceof Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return refused instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND
                : refused instanceof Malformed ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_CONFLICT;
    }
}
