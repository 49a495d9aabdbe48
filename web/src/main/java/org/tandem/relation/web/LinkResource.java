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
import org.tandem.relation.service.LinkRow;
import org.tandem.relation.service.OrganisationLinks;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Links between providers over the interface. */
@Path("/organisation-links")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class LinkResource {

    @Inject
    private OrganisationLinks links;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List links", description = "Those in force first; leads see those of their scope, a trust its own.")
    public Page<LinkRow> list(@BeanParam PageParameters page) {
        return Page.of(links.list(), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a link", description = "A lead of one of the two providers.")
    public Response record(LinkRequest sent) {
        LinkRequest asked = Body.of(sent);
        LinkRow made = links.record(asked.link());
        return Response.created(URI.create("organisation-links/" + made.id())).entity(made).build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/end")
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a link", description = "If-Match holds its rowVersion. Nothing is deleted.")
    public LinkRow end(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, EndRequest sent) {
        EndRequest asked = Body.of(sent);
        return links.end(id, asked.at(RowVersion.of(ifMatch, "link")));
    }
}
