package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.relation.service.InterventionRow;
import org.tandem.relation.service.Interventions;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Formal interventions over the interface. */
@Path("/interventions")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class InterventionResource {

    @Inject
    private Interventions interventions;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List formal interventions", description = "Those in force first; leads see those of their scope, a trust its own.")
    public Page<InterventionRow> list(@BeanParam PageParameters page) {
        return Page.of(interventions.list(), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a formal intervention", description = "A lead of the region of the provider.")
    public Response record(InterventionRequest sent) {
        InterventionRequest asked = Body.of(sent);
        InterventionRow made = interventions.record(asked.intervention());
        return Response.created(URI.create("interventions/" + made.id())).entity(made).build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/end")
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a formal intervention", description = "If-Match holds its rowVersion. Nothing is deleted.")
    public InterventionRow end(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, EndRequest sent) {
        EndRequest asked = Body.of(sent);
        return interventions.end(id, asked.at(RowVersion.of(ifMatch, "intervention")));
    }
}
