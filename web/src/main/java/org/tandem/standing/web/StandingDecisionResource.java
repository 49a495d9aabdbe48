package org.tandem.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.tandem.shared.Page;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;
import org.tandem.standing.OverrideStatus;
import org.tandem.standing.service.OverrideTerms;
import org.tandem.standing.service.OverrideView;
import org.tandem.standing.service.StandingDecisions;

/** Statuses that leads set, over the interface. */
@Path("/standing-overrides")
@RequestScoped
@Tag(name = "Standing")
@Produces(MediaType.APPLICATION_JSON)
public class StandingDecisionResource {

    @Inject
    private StandingDecisions decisions;

    /** An override as it is sent. */
    public record OverrideRequest(String provider, String topic, String status, String reason, String expires) {

        OverrideTerms terms() {
            return new OverrideTerms(provider, Input.oneOf("topic", topic, Topic.class), Input.oneOf("status", status, OverrideStatus.class), reason,
                    Input.date("expires", expires));
        }
    }

    @GET
    @Requires(Permission.READ_OWN_STANDING)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List statuses that leads set", description = "Of the providers whose standing the caller may see, ended ones too, newest first; each beside the"
            + " computed status.")
    public Page<OverrideView> list(@BeanParam PageParameters page) {
        return Page.of(decisions.overrides(), page.asked());
    }

    @POST
    @Requires(Permission.OVERRIDE_STANDINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set a status in place of the computed one", description = "A lead of the provider's region, with a reason and a last day. 'status' is PERSISTENT,"
            + " EMERGING, WATCH, RECOVERING, NONE, STRONG or NOT_STRONG. Both statuses are shown; rounds use the one that was set.")
    public Response override(OverrideRequest asked) {
        if (asked == null) {
            throw new Malformed("The override is missing.", new Reason("provider", "Send the override as JSON."));
        }
        return Response.status(Response.Status.CREATED).entity(decisions.override(asked.terms())).build();
    }

    @DELETE
    @Path("/{id: \\d{1,9}}")
    @Requires(Permission.OVERRIDE_STANDINGS)
    @Operation(summary = "End a status that a lead set", description = "If-Match holds its rowVersion. The computed status holds again; the record stays.")
    public OverrideView end(@PathParam("id") int id, @HeaderParam("If-Match") String ifMatch) {
        return decisions.end(id, RowVersion.of(ifMatch, "override"));
    }
}
