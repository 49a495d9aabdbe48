package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.indicator.Topic;
import org.tandem.pairing.service.HelpList;
import org.tandem.pairing.service.HelpSearch;
import org.tandem.provider.service.PeerList;
import org.tandem.provider.service.PeerSearch;
import org.tandem.shared.web.Computed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;
import org.tandem.standing.service.ImproverList;
import org.tandem.standing.service.ImproverSearch;

/** Peers of a provider, whom it could learn from, and help without a round, over the interface. */
@Path("/providers")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
@Tag(name = "Providers")
public class PeerResource {

    private static final int USUAL_PEERS = 10;

    @Inject
    private PeerSearch peers;
    @Inject
    private ImproverSearch improvers;
    @Inject
    private HelpSearch help;

    @GET
    @Path("/{ods}/peers")
    @Computed
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Operation(summary = "List the peers of a provider", description = "Most like first, with the distance taken apart by variable. 'set' is"
            + " SIMILAR (when none is given), REGION, TYPE, GROUP, ALL, a comparator group such as ACUTE, or the id of an own set.")
    public PeerList peers(@PathParam("ods") String odsCode, @QueryParam("set") String set, @BeanParam PageParameters page) {
        return peers.peers(odsCode, set == null || set.isBlank() ? "SIMILAR" : set, page.asked(USUAL_PEERS));
    }

    @GET
    @Path("/{ods}/improvers-like-me")
    @Computed
    @Requires(Permission.READ_OWN_STANDING)
    @Operation(summary = "List whom a provider could learn from", description = "Providers of like context that were as badly placed in the topic"
            + " and are now in the better half.")
    public ImproverList improvers(@PathParam("ods") String odsCode, @QueryParam("topic") String topic, @BeanParam PageParameters page) {
        return improvers.find(odsCode, Input.oneOf("topic", topic, Topic.class), page.asked());
    }

    @GET
    @Path("/{ods}/candidates")
    @Requires(Permission.READ_ROUNDS)
    @Operation(summary = "List who could help a provider in a topic", description = "Eligible ones first, best fit first; the others with the rules"
            + " that speak against them.")
    public HelpList candidates(@PathParam("ods") String odsCode, @QueryParam("topic") String topic, @QueryParam("asOf") String asOf,
                               @BeanParam PageParameters page) {
        return help.whoCouldHelp(odsCode, Input.oneOf("topic", topic, Topic.class), Input.period("asOf", asOf), page.asked());
    }

    @GET
    @Path("/{ods}/could-help")
    @Requires(Permission.READ_ROUNDS)
    @Operation(summary = "List whom a provider could help in a topic", description = "Eligible ones first, best fit first; the others with the rules"
            + " that speak against them.")
    public HelpList couldHelp(@PathParam("ods") String odsCode, @QueryParam("topic") String topic, @QueryParam("asOf") String asOf,
                              @BeanParam PageParameters page) {
        return help.whomCouldItHelp(odsCode, Input.oneOf("topic", topic, Topic.class), Input.period("asOf", asOf), page.asked());
    }
}
