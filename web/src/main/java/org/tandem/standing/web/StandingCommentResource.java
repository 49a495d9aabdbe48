package org.tandem.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.tandem.standing.service.CommentView;
import org.tandem.standing.service.StandingDecisions;

/** Comments of trusts on their own standing, over the interface. */
@Path("/standings")
@RequestScoped
@Tag(name = "Standing")
@Produces(MediaType.APPLICATION_JSON)
public class StandingCommentResource {

    @Inject
    private StandingDecisions decisions;

    /** A comment as it is sent. */
    public record CommentRequest(String comment) {
    }

    @POST
    @Path("/{ods}/comment")
    @Requires(Permission.COMMENT_STANDING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on the standing of the own trust", description = "Within five working days after the day of the newest data, or of the newest override of"
            + " the trust's standing if that is later. The comment stands beside the standing.")
    public Response comment(@PathParam("ods") String odsCode, CommentRequest asked) {
        CommentView answer = decisions.comment(odsCode, asked == null ? null : asked.comment());
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
