package org.tandem.peers.web;

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
import org.tandem.peers.service.PeerSetShelf;
import org.tandem.peers.service.PeerSetView;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.RowVersion;

/** Peer sets that people make, over the interface. */
@Path("/peer-sets")
@RequestScoped
@Tag(name = "Providers")
@Produces(MediaType.APPLICATION_JSON)
public class PeerSetResource {

    private static final String WHAT = "peer set";

    @Inject
    private PeerSetShelf sets;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List own peer sets", description = "Those of the caller and those that others share, by name. Their id is taken as 'peerSet'"
            + " wherever a peer set is asked for.")
    public Page<PeerSetView> list(@BeanParam PageParameters page) {
        return Page.of(sets.list(), page.asked());
    }

    @GET
    @Path("/{id: \\d{1,9}}")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Operation(summary = "Show an own peer set", description = "With its members of every financial year; those of years that are over are frozen.")
    public PeerSetView find(@PathParam("id") int id) {
        return sets.find(id);
    }

    @POST
    @Requires(Permission.KEEP_PEER_SETS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a peer set", description = "Of 4 to 500 providers. Its members hold from the present financial year, and for all time before it.")
    public Response add(PeerSetRequest asked, @Context UriInfo address) {
        PeerSetView answer = sets.add(PeerSetRequest.terms(asked));
        return Response.created(address.getAbsolutePathBuilder().path(Integer.toString(answer.id())).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id: \\d{1,9}}")
    @Requires(Permission.KEEP_PEER_SETS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a peer set", description = "If-Match holds its rowVersion. Other members hold from the present financial year; those of years"
            + " that are over stay.")
    public PeerSetView change(@PathParam("id") int id, @HeaderParam("If-Match") String ifMatch, PeerSetRequest asked) {
        return sets.change(id, RowVersion.of(ifMatch, WHAT), PeerSetRequest.terms(asked));
    }

    @DELETE
    @Path("/{id: \\d{1,9}}")
    @Requires(Permission.KEEP_PEER_SETS)
    @Operation(summary = "Delete a peer set", description = "If-Match holds its rowVersion.")
    public Response remove(@PathParam("id") int id, @HeaderParam("If-Match") String ifMatch) {
        sets.remove(id, RowVersion.of(ifMatch, WHAT));
        return Response.noContent().build();
    }
}
