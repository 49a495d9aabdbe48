package org.tandem.correction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.correction.service.Corrections;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;

/** Correction notices to the person who asks, over the interface. */
@Path("/corrections")
@RequestScoped
@Tag(name = "Tasks")
public class CorrectionResource {

    @Inject
    private Corrections corrections;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List the corrections that you have not seen", description = "A published plan of yours rests on figures restated since, so that a"
            + " standing or a pair would change.")
    public Page<CorrectionAnswer> list(@BeanParam PageParameters page) {
        return Page.of(corrections.unseen().stream().map(CorrectionAnswer::of).toList(), page.asked());
    }

    @POST
    @Path("/{id}/seen")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Operation(summary = "Mark a correction as seen")
    public Response seen(@PathParam("id") long id) {
        corrections.seen(id);
        return Response.noContent().build();
    }
}
