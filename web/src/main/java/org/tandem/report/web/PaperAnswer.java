package org.tandem.report.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.tandem.report.service.IssuedPaper;

/** A paper as an answer of the interface. */
public final class PaperAnswer {

    private PaperAnswer() {
    }

    /** Header of a paper whose figures were restated since. */
    static final String RESTATED = "Tandem-Figures-Restated";

    /** For download under its name; the tag is the hash of the bytes, with whether its figures were restated since. */
    public static Response of(IssuedPaper paper) {
        Response.ResponseBuilder answer = Response.ok(paper.content(), paper.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"")
                .tag(new EntityTag(paper.sha256() + (paper.restated() ? "-restated" : "")));
        return (paper.restated() ? answer.header(RESTATED, "true") : answer).build();
    }
}
