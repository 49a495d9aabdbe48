package org.tandem.boardpack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.service.PackSteps;
import org.tandem.boardpack.service.PackView;
import org.tandem.report.boardpack.PackEdition;
import org.tandem.report.web.PaperAnswer;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.RowVersion;

/** The way of a board pack to its issue, and its files. */
@Path("/board-packs")
@RequestScoped
@Tag(name = "Reports")
public class PackStepResource {

    @Inject
    private PackSteps steps;

    @POST
    @Path("/{id: \\d{1,18}}/freeze")
    @Requires(Permission.KEEP_PACKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Freeze a board pack", description = "As a snapshot with its hash. If-Match holds the rowVersion of the pack, as in all steps.")
    public PackView freeze(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return steps.take(id, PackAction.FREEZE, null, RowVersion.of(ifMatch, "pack"));
    }

    @POST
    @Path("/{id: \\d{1,18}}/check")
    @Requires(Permission.KEEP_PACKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a frozen board pack was checked")
    public PackView check(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return steps.take(id, PackAction.CHECK, null, RowVersion.of(ifMatch, "pack"));
    }

    @POST
    @Path("/{id: \\d{1,18}}/approve")
    @Requires(Permission.APPROVE_PACKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve a board pack", description = "Another person than the one who checked it.")
    public PackView approve(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return steps.take(id, PackAction.APPROVE, null, RowVersion.of(ifMatch, "pack"));
    }

    @POST
    @Path("/{id: \\d{1,18}}/issue")
    @Requires(Permission.KEEP_PACKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issue a board pack", description = "Its PDF and its workbook are made and kept.")
    public PackView issue(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return steps.take(id, PackAction.ISSUE, null, RowVersion.of(ifMatch, "pack"));
    }

    @POST
    @Path("/{id: \\d{1,18}}/reopen")
    @Requires(Permission.KEEP_PACKS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open a board pack again before it is issued", description = "With a reason.")
    public PackView reopen(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, PackReasonRequest sent) {
        return steps.take(id, PackAction.REOPEN, Sent.body(sent).reason(), RowVersion.of(ifMatch, "pack"));
    }

    @POST
    @Path("/{id: \\d{1,18}}/public-version")
    @Requires(Permission.KEEP_PACKS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make the public version of an issued board pack", description = "Without its restricted items; once.")
    public PackView publish(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        return steps.publish(id, RowVersion.of(ifMatch, "pack"));
    }

    @GET
    @Path("/{id: \\d{1,18}}/pdf")
    @Requires(Permission.READ_PACKS)
    @Produces("application/pdf")
    @Operation(summary = "PDF of a frozen or issued board pack", description = "edition=PUBLIC for its public version.")
    public Response pdf(@PathParam("id") long id, @QueryParam("edition") String edition) {
        return PaperAnswer.of(steps.file(id, false, isPublic(edition)));
    }

    @GET
    @Path("/{id: \\d{1,18}}/xlsx")
    @Requires(Permission.READ_PACKS)
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Workbook of a frozen or issued board pack", description = "The same record as the PDF.")
    public Response workbook(@PathParam("id") long id, @QueryParam("edition") String edition) {
        return PaperAnswer.of(steps.file(id, true, isPublic(edition)));
    }

    private static boolean isPublic(String edition) {
        return Input.oneOf("edition", edition, PackEdition.class) == PackEdition.PUBLIC;
    }
}
