package org.tandem.boardpack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.boardpack.PackTemplate;
import org.tandem.boardpack.PackTerms;
import org.tandem.boardpack.service.BoardPacks;
import org.tandem.boardpack.service.PackRow;
import org.tandem.boardpack.service.PackView;
import org.tandem.shared.Page;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Board packs over the interface: made, listed, looked at, their cover and sections changed. */
@Path("/board-packs")
@RequestScoped
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
public class BoardPackResource {

    @Inject
    private BoardPacks packs;

    @GET
    @Requires(Permission.READ_PACKS)
    @Operation(summary = "List board packs", description = "Those of the own side about the own organisation, board or region, and what the other side has issued; newest first.")
    public Page<PackRow> list(@BeanParam PageParameters page) {
        return Page.of(packs.list(), page.asked());
    }

    @GET
    @Path("/templates")
    @Requires(Permission.READ_PACKS)
    @Operation(summary = "Templates of board packs", description = "STANDARD always exists.")
    public List<PackTemplate> templates() {
        return packs.templates();
    }

    @POST
    @Requires(Permission.KEEP_PACKS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a board pack", description = "A draft from a template about one provider, board or region.")
    public Response create(PackRequest sent) {
        PackRequest asked = Sent.body(sent);
        PackView made = packs.create(asked.templateOrStandard(), asked.subject(), Input.period("asOf", asked.asOf()), asked.title());
        return Response.accepted(made).location(URI.create("board-packs/" + made.id())).build();
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    @Requires(Permission.READ_PACKS)
    @Operation(summary = "Look at a board pack", description = "With its exceptions and commentary while it is in work, its snapshot and files afterwards.")
    public PackView find(@PathParam("id") long id) {
        return packs.find(id);
    }

    @PUT
    @Path("/{id: \\d{1,18}}")
    @Requires(Permission.KEEP_PACKS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change cover and sections of a draft", description = "If-Match holds its rowVersion.")
    public PackView change(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, PackTerms sent) {
        PackTerms asked = Sent.body(sent);
        return packs.change(id, asked, RowVersion.of(ifMatch, "pack"));
    }
}
