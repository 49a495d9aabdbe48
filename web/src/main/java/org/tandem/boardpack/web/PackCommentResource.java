package org.tandem.boardpack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.boardpack.service.CommentView;
import org.tandem.boardpack.service.PackComments;
import org.tandem.boardpack.service.PackComments.Which;

/** The commentary on the exceptions of a board pack. */
@Path("/board-packs/{id: \\d{1,18}}/commentary")
@RequestScoped
@Tag(name = "Reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PackCommentResource {

    @Inject
    private PackComments comments;

    @PUT
    @Requires(Permission.READ_PACKS)
    @Operation(summary = "Enter commentary on an exception", description = "By the person who was asked or by those who keep the pack."
            + " If-Match holds the rowVersion of the commentary, -1 while there is none.")
    public CommentView say(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, PackCommentRequest sent) {
        PackCommentRequest asked = Sent.body(sent);
        return comments.say(new Which(id, asked.provider(), asked.indicator(), Sent.commentVersion(ifMatch)), asked.terms());
    }

    @POST
    @Path("/ask")
    @Requires(Permission.KEEP_PACKS)
    @Operation(summary = "Ask a person for commentary on an exception by a day")
    public CommentView ask(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, PackAskRequest sent) {
        PackAskRequest asked = Sent.body(sent);
        return comments.ask(new Which(id, asked.provider(), asked.indicator(), Sent.commentVersion(ifMatch)), asked.person(), asked.dueOn());
    }

    @POST
    @Path("/chase")
    @Requires(Permission.KEEP_PACKS)
    @Operation(summary = "Remind the person who was asked for commentary")
    public CommentView chase(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, PackAskRequest sent) {
        PackAskRequest asked = Sent.body(sent);
        return comments.chase(new Which(id, asked.provider(), asked.indicator(), Sent.commentVersion(ifMatch)));
    }
}
