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
import org.tandem.indicator.Topic;
import org.tandem.relation.service.CapabilityRow;
import org.tandem.relation.service.RelationSight;
import org.tandem.relation.service.SupporterCapabilities;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** What providers say that they can bring to others over the interface. */
@Path("/capability-statements")
@RequestScoped
@Tag(name = "Assessments and links")
@Produces(MediaType.APPLICATION_JSON)
public class CapabilityResource {

    @Inject
    private SupporterCapabilities capabilities;
    @Inject
    private RelationSight sight;

    @GET
    @Requires(Permission.READ_RELATIONS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List capability statements", description = "The newest of each provider that is in force.")
    public Page<CapabilityRow> list(@QueryParam("topic") String topic, @QueryParam("q") String q, @BeanParam PageParameters page) {
        return Page.of(capabilities.statements(Input.oneOf("topic", topic, Topic.class), q), page.asked());
    }

    @POST
    @Requires(Permission.RECORD_RELATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "State what the own trust can bring", description = "A signatory of the provider. It takes the place of the one before.")
    public Response record(CapabilityRequest sent) {
        CapabilityRequest asked = Body.of(sent);
        CapabilityRow made = capabilities.state(asked.statement(sight.today()));
        return Response.created(URI.create("capability-statements/" + made.id())).entity(made).build();
    }
}
