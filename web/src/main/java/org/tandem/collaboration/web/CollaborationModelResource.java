package org.tandem.collaboration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.collaboration.ModelChange;
import org.tandem.collaboration.service.CollaborationModels;
import org.tandem.shared.Page;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;
import org.tandem.shared.web.Problem;

/** The catalogue of collaboration models over the interface. */
@Path("/collaboration-models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class CollaborationModelResource {

    @Inject
    private CollaborationModels models;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List the collaboration models", description = "As the catalogue stands on the day asOf, as far as was known on the day knownOn.")
    public Page<ModelAnswer> list(@QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn, @BeanParam PageParameters page) {
        return Page.of(models.list(Input.date("asOf", asOf), Input.date("knownOn", knownOn)).stream().map(ModelAnswer::of).toList(), page.asked());
    }

    @GET
    @Path("/{code}")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Operation(summary = "Show a collaboration model")
    public Response find(@PathParam("code") String code, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn) {
        return answer(ModelAnswer.of(models.find(code, Input.date("asOf", asOf), Input.date("knownOn", knownOn))));
    }

    @PUT
    @Path("/{code}")
    @Requires(Permission.MANAGE_MODELS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a collaboration model from a day on",
            description = "With validFrom and reason; fields that are left out stay as they are. If-Match holds its latestVersion.")
    public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, ModelChange change) {
        if (change == null) {
            throw new Malformed("The change is missing.", new Reason("validFrom", "Send validFrom, reason and the fields that change."));
        }
        return answer(ModelAnswer.of(models.change(code, latestVersion(ifMatch), change)));
    }

    private static Response answer(ModelAnswer answer) {
        return Response.ok(answer).tag(Integer.toString(answer.latestVersion())).build();
    }

    private static int latestVersion(String ifMatch) {
        String tag = ifMatch == null ? "" : ifMatch.strip().replace("\"", "");
        if (!tag.matches("\\d{1,9}")) {
            throw new WebApplicationException(Problem.of(428, "IF_MATCH_NEEDED", "Send If-Match with the latestVersion of the model that you saw.").answer().build());
        }
        return Integer.parseInt(tag);
    }
}
