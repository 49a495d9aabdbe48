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
import org.tandem.relation.service.CommitmentRow;
import org.tandem.relation.service.Commitments;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** The register of live arrangements over the interface. */
@Path("/commitments")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentResource {

    @Inject
    private Commitments commitments;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List commitments", description = "Those in force first; leads see those of their scope, a trust its own.")
    public Page<CommitmentRow> list(@BeanParam PageParameters page) {
        return Page.of(commitments.list(), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a commitment", description = "A lead of one of the two providers. It counts as load of the supporter.")
    public Response record(CommitmentRequest sent) {
        CommitmentRequest asked = Body.of(sent);
        CommitmentRow made = commitments.record(asked.commitment(), asked.peopleDays());
        return Response.created(URI.create("commitments/" + made.id())).entity(made).build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/end")
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a commitment", description = "If-Match holds its rowVersion. Nothing is deleted.")
    public CommitmentRow end(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, EndRequest sent) {
        EndRequest asked = Body.of(sent);
        return commitments.end(id, asked.at(RowVersion.of(ifMatch, "commitment")));
    }
}
