package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.service.ColumnMappings;
import org.tandem.shared.Page;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Mappings of local files over the interface. */
@Path("/imports/mappings")
@RequestScoped
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class MappingResource {

    @Inject
    private ColumnMappings mappings;

    @GET
    @Requires(Permission.MANAGE_IMPORTS)
    @Operation(summary = "List the mappings of local files", description = "By the name of their source.")
    public Page<MappingAnswer> list(@BeanParam PageParameters page) {
        return Page.of(mappings.list().stream().map(MappingAnswer::of).toList(), page.asked());
    }

    @POST
    @Requires(Permission.MANAGE_IMPORTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Map the columns of a local file", description = "Every later file with the same header is read by it as the layout"
            + " tandem-observations.")
    public Response add(MappingRequest asked, @Context UriInfo address) {
        MappingAnswer answer = MappingAnswer.of(mappings.add(terms(asked)));
        return Response.created(address.getAbsolutePathBuilder().path(Integer.toString(answer.id())).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id: \\d{1,9}}")
    @Requires(Permission.MANAGE_IMPORTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a mapping", description = "If-Match holds its rowVersion. Releases that it read stay as they are.")
    public MappingAnswer change(@PathParam("id") int id, @HeaderParam("If-Match") String ifMatch, MappingRequest asked) {
        return MappingAnswer.of(mappings.change(id, RowVersion.of(ifMatch, "mapping"), terms(asked)));
    }

    @DELETE
    @Path("/{id: \\d{1,9}}")
    @Requires(Permission.MANAGE_IMPORTS)
    @Operation(summary = "Delete a mapping", description = "If-Match holds its rowVersion. Releases that it read stay as they are.")
    public Response remove(@PathParam("id") int id, @HeaderParam("If-Match") String ifMatch) {
        mappings.remove(id, RowVersion.of(ifMatch, "mapping"));
        return Response.noContent().build();
    }

    private static MappingTerms terms(MappingRequest asked) {
        if (asked == null) {
            throw new Malformed("The mapping is missing.", new Reason("name", "Send the mapping as JSON."));
        }
        return asked.terms();
    }
}
