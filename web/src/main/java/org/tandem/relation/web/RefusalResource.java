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
import org.tandem.relation.service.PartyRefusals;
import org.tandem.relation.service.RefusalRow;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** What parties say of others that they cannot work with over the interface. */
@Path("/party-refusals")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class RefusalResource {

    @Inject
    private PartyRefusals refusals;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List refusals", description = "Those in force first; seen by the party that said so and by leads of either.")
    public Page<RefusalRow> list(@BeanParam PageParameters page) {
        return Page.of(refusals.list(), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that the own trust cannot work with another", description = "A signatory of the party; at most two at a time.")
    public Response record(RefusalRequest sent) {
        RefusalRequest asked = Body.of(sent);
        RefusalRow made = refusals.record(asked.party(), asked.other(), asked.reason(), asked.expires());
        return Response.created(URI.create("party-refusals/" + made.id())).entity(made).build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/end")
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take back what was said", description = "If-Match holds its rowVersion. Nothing is deleted.")
    public RefusalRow end(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, EndRequest sent) {
        EndRequest asked = Body.of(sent);
        return refusals.takeBack(id, asked.reason(), RowVersion.of(ifMatch, "refusal"));
    }
}
