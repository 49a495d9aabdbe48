package org.tandem.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.report.service.HandedPaper;
import org.tandem.report.service.HandedPapers;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;

/** Papers that were handed to the person who asks, over the interface. */
@Path("/issued-papers")
@RequestScoped
@Tag(name = "Reports")
public class IssuedPaperResource {

    @Inject
    private HandedPapers papers;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List the papers that were handed to you", description = "With what would change on figures restated since; a paper stays as it was handed out.")
    public Page<HandedPaper> list(@BeanParam PageParameters page) {
        return Page.of(papers.list(), page.asked());
    }
}
