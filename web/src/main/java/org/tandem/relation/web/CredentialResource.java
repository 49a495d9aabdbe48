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
import org.tandem.relation.service.CredentialRow;
import org.tandem.relation.service.SupporterCapabilities;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Credentials of supporters over the interface. */
@Path("/supporter-credentials")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class CredentialResource {

    @Inject
    private SupporterCapabilities capabilities;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List credentials", description = "Those in force first.")
    public Page<CredentialRow> list(@BeanParam PageParameters page) {
        return Page.of(capabilities.credentials(), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a credential", description = "A lead of the region of the provider.")
    public Response record(CredentialRequest sent) {
        CredentialRequest asked = Body.of(sent);
        CredentialRow made = capabilities.grant(asked.credential());
        return Response.created(URI.create("supporter-credentials/" + made.id())).entity(made).build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/end")
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a credential", description = "If-Match holds its rowVersion. Nothing is deleted.")
    public CredentialRow end(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, EndRequest sent) {
        EndRequest asked = Body.of(sent);
        return capabilities.end(id, asked.at(RowVersion.of(ifMatch, "credential")));
    }
}
