package org.tandem.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tandem.job.FileForm;
import org.tandem.job.service.JobFiles;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Input;

/** The files of jobs for those who are signed in on the pages; {@code /api} takes no session, so it cannot. */
@WebServlet("/job-files/*")
public class JobFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JobFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (BusinessException refused) {
            response.sendError(status(refused));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long job = Input.whole("job", needed(request, "job"));
        switch (String.valueOf(request.getPathInfo())) {
            case "/all.zip" -> {
                head(response, "application/zip", files.archiveName(job));
                files.archive(job, response.getOutputStream());
            }
            case "/report.pdf" -> send(response, "application/pdf", files.file(job, needed(request, "provider"), FileForm.PDF));
            case "/report.xlsx" -> send(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    files.file(job, needed(request, "provider"), FileForm.XLSX));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String needed(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(s -> !s.isBlank())
                .orElseThrow(() -> new Malformed("The parameter '" + name + "' is missing."));
    }

    private static void send(HttpServletResponse response, String type, JobFiles.JobFile file) throws IOException {
        head(response, type, file.name());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static int status(BusinessException refused) {
        if (refused instanceof Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return refused instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND
                : refused instanceof Malformed ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_CONFLICT;
    }
}
