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
import org.tandem.indicator.Topic;
import org.tandem.shared.web.Input;
import org.tandem.standing.service.CommentView;
import org.tandem.standing.service.TrustReplies;

/** Comments of trusts on their own standing, over the interface. */
@Path("/standings")
@RequestScoped
@Tag(name = "Standing")
@Produces(MediaType.APPLICATION_JSON)
public class StandingCommentResource {

    @Inject
    private TrustReplies replies;

    /** A comment as it is sent. */
    public record CommentRequest(String comment, String topic) {
    }

    /** That there is none, as it is sent. */
    public record NoCommentRequest(String topic) {
    }

    @POST
    @Path("/{ods}/comment")
    @Requires(Permission.COMMENT_STANDING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Comment on the standing of the own trust", description = "Within five working days after the day of the newest data, or of the newest override of"
            + " the trust's standing if that is later. The comment stands beside the standing. 'topic' is left out when it speaks of all topics; statuses that the trust"
            + " sees first are shown to others as soon as it has commented on them.")
    public Response comment(@PathParam("ods") String odsCode, CommentRequest asked) {
        CommentView answer = asked == null ? replies.comment(odsCode, null, null)
                : replies.comment(odsCode, Input.oneOf("topic", asked.topic(), Topic.class), asked.comment());
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    @POST
    @Path("/{ods}/no-comment")
    @Requires(Permission.COMMENT_STANDING)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that there is no comment on a new status of the own trust", description = "The status, which the trust sees first, is shown to others from then on."
            + " Without 'topic' it is said of all new statuses.")
    public Response noComment(@PathParam("ods") String odsCode, NoCommentRequest asked) {
        replies.noComment(odsCode, asked == null ? null : Input.oneOf("topic", asked.topic(), Topic.class));
        return Response.noContent().build();
    }
}
