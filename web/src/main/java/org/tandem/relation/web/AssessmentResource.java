package org.tandem.relation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.relation.service.AssessmentFile;
import org.tandem.relation.service.AssessmentQuery;
import org.tandem.relation.service.AssessmentRow;
import org.tandem.relation.service.Assessments;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** Assessments of what no file brings over the interface. */
@Path("/assessments")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    @Inject
    private Assessments assessments;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List assessments", description = "The newest of each provider, other and criterion; with history=true those before too. Leads see those of their scope, a trust its own.")
    public Page<AssessmentRow> list(@QueryParam("region") String region, @QueryParam("provider") String provider, @QueryParam("criterion") String criterion,
                                    @QueryParam("history") String history, @BeanParam PageParameters page) {
        return Page.of(assessments.list(query(region, provider, criterion, history)), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record an assessment", description = "A lead of the region of the provider; willingness a signatory of the provider alone. A newer one supersedes.")
    public Response record(AssessmentRequest sent) {
        AssessmentRequest asked = Body.of(sent);
        AssessmentRow made = assessments.record(asked.terms());
        return Response.created(URI.create("assessments/" + made.id())).entity(made).build();
    }

    @POST
    @Path("/file")
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes({CsvAnswers.TEXT_CSV, MediaType.TEXT_PLAIN})
    @Operation(summary = "Record the rows of a file", description = "CSV of the layout tandem-assessments; all rows or, when one is refused, none.")
    public Response recordFile(String text) {
        int recorded = assessments.record(AssessmentFile.read(text == null ? "" : text));
        return Response.status(Response.Status.CREATED).entity(new Recorded(recorded)).build();
    }

    /** How many rows were recorded. */
    public record Recorded(int recorded) {
    }

    private static AssessmentQuery query(String region, String provider, String criterion, String history) {
        return new AssessmentQuery(region, provider, Input.oneOf("criterion", criterion, AssessedCriterion.class),
                Boolean.TRUE.equals(Input.flag("history", history)));
    }
}
