package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.pairing.Alternative;
import org.tandem.pairing.PartnershipBaseline;
import org.tandem.pairing.service.Decisions;
import org.tandem.pairing.service.PairModels;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundQuestions;
import org.tandem.pairing.service.Rounds;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** One pair of a round over the interface: decisions on it, and the collaboration model chosen for it. */
@Path("/pairing-rounds/{id}/pairs/{pair}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pairing")
public class PairResource {

    @Inject
    private Rounds rounds;
    @Inject
    private RoundQuestions questions;
    @Inject
    private Decisions decisions;
    @Inject
    private PairModels models;

    @POST
    @Path("/decision")
    @Requires(Permission.READ_OWN_PAIRS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide on a pair", description = "If-Match holds the ETag of the round or the rowVersion of the pair.")
    public Response decide(@PathParam("id") long id, @PathParam("pair") long pair, @HeaderParam("If-Match") String ifMatch, DecisionRequest asked) {
        if (asked == null) {
            throw new Malformed("A decision is missing.", new Reason("decision", "Send {\"decision\": \"ACCEPT\"}."));
        }
        Integer rowVersion = RoundTag.rowVersionSeen(ifMatch, rounds.find(id), pair);
        RoundView after = decisions.decide(id, pair, asked.asWanted(rowVersion));
        return Response.ok(after).tag(RoundTag.of(after)).build();
    }

    @GET
    @Path("/alternatives")
    @Requires(Permission.READ_ROUNDS)
    @Operation(summary = "Other supporters for the need of a pair, with what the plan would lose",
            description = "They stand in the plan already unless a limit of supporters asks for solving again.")
    public List<Alternative> alternatives(@PathParam("id") long id, @PathParam("pair") long pair) {
        return questions.alternatives(id, pair);
    }

    @GET
    @Path("/model-options")
    @Requires(Permission.READ_OWN_PAIRS)
    @Operation(summary = "Collaboration models in order for a pair",
            description = "Gates take out, a weighted profile orders the rest, lightest adequate step first; the baseline is last with rank 0.")
    public ModelOptionsAnswer options(@PathParam("id") long id, @PathParam("pair") long pair, @BeanParam ModelParameters asked) {
        return ModelOptionsAnswer.of(models.options(id, pair, asked.question()));
    }

    @GET
    @Path("/baseline")
    @Requires(Permission.READ_OWN_PAIRS)
    @Operation(summary = "The figures that the approval of a pair froze", description = "Each lead indicator of both trusts with its interval, and all"
            + " others of the comparator group, in the data version of that time.")
    public PartnershipBaseline baseline(@PathParam("id") long id, @PathParam("pair") long pair) {
        return models.baseline(id, pair);
    }

    @POST
    @Path("/model-choice")
    @Requires(Permission.READ_OWN_PAIRS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Choose the collaboration model of a pair", description = "If-Match as with a decision. A model that does not stand first"
            + " needs a reason.")
    public Response choose(@PathParam("id") long id, @PathParam("pair") long pair, @HeaderParam("If-Match") String ifMatch, ModelChoiceRequest asked) {
        if (asked == null) {
            throw new Malformed("The choice is missing.", new Reason("model", "Send {\"model\": \"BUDDYING\"}."));
        }
        Integer rowVersion = RoundTag.rowVersionSeen(ifMatch, rounds.find(id), pair);
        ModelOptionsAnswer answer = ModelOptionsAnswer.of(models.choose(id, pair, asked.asWanted(rowVersion)));
        return Response.ok(answer).tag(RoundTag.of(rounds.find(id))).build();
    }
}
