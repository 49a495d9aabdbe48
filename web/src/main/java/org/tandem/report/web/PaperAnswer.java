package org.tandem.report.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.tandem.report.service.IssuedPaper;

/** A paper as an answer of the interface. */
public final class PaperAnswer {

    private PaperAnswer() {
    }

    /** For download under its name; the tag is the hash of the bytes. */
    public static Response of(IssuedPaper paper) {
        return Response.ok(paper.content(), paper.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"")
                .tag(new EntityTag(paper.sha256())).build();
    }
}
