package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.access.web.Requires;
import org.tandem.indicator.Topic;
import org.tandem.pairing.RefusalCost;
import org.tandem.pairing.service.ComparedRound;
import org.tandem.pairing.service.RoundComparisons;
import org.tandem.pairing.service.RoundRow;
import org.tandem.pairing.service.RoundSolving;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundQuestions;
import org.tandem.pairing.service.Rounds;
import org.tandem.pairing.service.WhyAnswer;
import org.tandem.report.pairing.Edition;
import org.tandem.report.service.PairingPapers;
import org.tandem.report.web.PaperAnswer;
import org.tandem.shared.Page;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** Pairing rounds over the interface. */
@Path("/pairing-rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pairing")
public class PairingRoundResource {

    @Inject
    private Rounds rounds;
    @Inject
    private RoundQuestions questions;
    @Inject
    private RoundComparisons comparisons;
    @Inject
    private RoundSolving solving;
    @Inject
    private PairingPapers papers;
    @Inject
    private Authority authority;

    @GET
    @Requires(Permission.READ_OWN_PAIRS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List rounds", description = "Newest first; a trust sees those in which a pair was proposed to it.")
    public Page<RoundRow> list(@BeanParam PageParameters page) {
        return Page.of(rounds.list(), page.asked());
    }

    @POST
    @Requires(Permission.RUN_ROUNDS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a round")
    public Response create(RoundRequest asked) {
        if (asked == null) {
            throw new Malformed("A round needs its settings.", new Reason("name", "Send at least {\"name\": …, \"asOf\": \"2025-03\"}."));
        }
        RoundView made = rounds.create(asked.asSettings(authority.caller().name()));
        return Response.created(URI.create("pairing-rounds/" + made.id())).entity(made).tag(RoundTag.of(made)).build();
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.READ_OWN_PAIRS)
    @Operation(summary = "Show a round", description = "With its plan, as the person may see it. The ETag is what a decision names in If-Match.")
    public Response find(@PathParam("id") long id) {
        RoundView round = rounds.find(id);
        return Response.ok(round).tag(RoundTag.of(round)).build();
    }

    @POST
    @Path("/{id}/solve")
    @Requires(Permission.RUN_ROUNDS)
    @Operation(summary = "Solve a round in the background")
    public Response solve(@PathParam("id") long id) {
        solving.start(id);
        return Response.accepted(rounds.find(id)).build();
    }

    @GET
    @Path("/{id}/candidates")
    @Requires(Permission.READ_ROUNDS)
    @Operation(summary = "Every need with every supporter in scope")
    public RoundQuestions.CandidateList candidates(@PathParam("id") long id) {
        return questions.candidates(id);
    }

    @GET
    @Path("/{id}/why")
    @Requires(Permission.READ_ROUNDS)
    @Operation(summary = "Why a pair stands in the plan or not", description = "A topic round asks for the topic too.")
    public WhyAnswer why(@PathParam("id") long id, @QueryParam("recipient") String recipient, @QueryParam("supporter") String supporter,
                         @QueryParam("topic") String topic) {
        Topic about = Input.oneOf("topic", topic, Topic.class);
        if (recipient == null || supporter == null) {
            throw new Malformed("A question needs recipient and supporter, in a topic round the topic too.",
                    new Reason(recipient == null ? "recipient" : "supporter", "Write ?recipient=…&supporter=…&topic=URGENT_CARE."));
        }
        return questions.why(id, recipient, supporter, about);
    }

    @GET
    @Path("/{id}/compare/{other}")
    @Requires(Permission.READ_ROUNDS)
    @Operation(summary = "Compare a round with a later one, pair by pair and by totals")
    public ComparedRound compare(@PathParam("id") long id, @PathParam("other") long other) {
        return comparisons.between(id, other);
    }

    @GET
    @Path("/{id}/refusals")
    @Requires(Permission.READ_ROUNDS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "What each 'cannot work with' costs the plan", description = "Found by solving again without it.")
    public Page<RefusalCost> refusals(@PathParam("id") long id, @BeanParam PageParameters page) {
        return Page.of(questions.costsOfRefusals(id), page.asked());
    }

    @POST
    @Path("/{id}/publish")
    @Requires(Permission.RUN_ROUNDS)
    @Operation(summary = "Publish a solved round")
    public RoundView publish(@PathParam("id") long id) {
        return rounds.publish(id);
    }

    @POST
    @Path("/{id}/copy")
    @Requires(Permission.RUN_ROUNDS)
    @Operation(summary = "Make a new draft with the settings of a round")
    public Response copy(@PathParam("id") long id, @QueryParam("name") String name) {
        RoundView made = rounds.copy(id, name);
        return Response.created(URI.create("pairing-rounds/" + made.id())).entity(made).build();
    }

    @GET
    @Path("/{id}/paper.pdf")
    @Requires(Permission.READ_OWN_PAIRS)
    @Produces("application/pdf")
    @Operation(summary = "The pairing paper as PDF", description = "REGIONAL for leads, PARTY for a trust with a pair of its own; without edition the one that the person may read.")
    public Response pdf(@PathParam("id") long id, @QueryParam("edition") String edition) {
        return PaperAnswer.of(papers.pdf(id, Input.oneOf("edition", edition, Edition.class)));
    }

    @GET
    @Path("/{id}/paper.xlsx")
    @Requires(Permission.READ_OWN_PAIRS)
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "The pairing paper as a workbook", description = "The same record as the PDF.")
    public Response workbook(@PathParam("id") long id, @QueryParam("edition") String edition) {
        return PaperAnswer.of(papers.workbook(id, Input.oneOf("edition", edition, Edition.class)));
    }
}
