package org.tandem.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.audit.service.AuditCheck;
import org.tandem.audit.service.AuditSearch;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** The audit trail over the interface. */
@Path("/audit")
@RequestScoped
@Tag(name = "Audit")
public class AuditResource {

    @Inject
    private AuditSearch audit;
    @Inject
    private AuditCheck check;

    @GET
    @Requires(Permission.READ_AUDIT)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Search the audit trail", description = "Newest first. 'from' and 'to' are days, both included.")
    public Page<AuditSearch.Row> find(@QueryParam("who") String who, @QueryParam("what") String what, @QueryParam("from") String from,
                                      @QueryParam("to") String to, @BeanParam PageParameters page) {
        return audit.find(new AuditSearch.Question(Objects.requireNonNullElse(who, ""), Objects.requireNonNullElse(what, ""),
                AuditDays.start(Input.date("from", from)), AuditDays.end(Input.date("to", to))), page.asked());
    }

    @GET
    @Path("/chain")
    @Requires(Permission.READ_AUDIT)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Check whether the audit trail is as it was sealed", description = "Reads the whole chain. 'holds' is false when an entry was removed"
            + " or altered; 'headHash' noted elsewhere proves later that nobody wrote the chain anew.")
    public AuditCheck.Finding chain() {
        return check.look();
    }
}
