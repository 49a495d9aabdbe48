package org.tandem.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.indicator.Topic;
import org.tandem.shared.web.Computed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;
import org.tandem.standing.service.StandingBoard;
import org.tandem.standing.service.StandingList;
import org.tandem.standing.service.StandingQuery;

/** Standings over the interface. */
@Path("/standings")
@RequestScoped
@Computed
@Tag(name = "Standing")
public class StandingResource {

    @Inject
    private StandingBoard board;

    @GET
    @Requires(Permission.READ_OWN_STANDING)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List difficulty and strength with their reasons",
            description = "Regional leads see the providers of their scope, a trust sees itself; others are refused."
                    + " A prompt for discussion, not a regulatory judgement.")
    public StandingList list(@QueryParam("asOf") String asOf, @QueryParam("region") String region, @QueryParam("topic") String topic,
                             @QueryParam("status") String status, @BeanParam PageParameters page) {
        return board.list(new StandingQuery(Input.period("asOf", asOf), region, Input.oneOf("topic", topic, Topic.class),
                Input.oneOf("status", status, StandingQuery.Status.class)), page.asked());
    }
}
