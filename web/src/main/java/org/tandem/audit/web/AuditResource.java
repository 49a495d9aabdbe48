package org.tandem.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
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

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9000, 1, 1);

    @Inject
    private AuditSearch audit;

    @GET
    @Requires(Permission.READ_AUDIT)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "Search the audit trail", description = "Newest first. 'from' and 'to' are days, both included.")
    public Page<AuditSearch.Row> find(@QueryParam("who") String who, @QueryParam("what") String what, @QueryParam("from") String from,
                                      @QueryParam("to") String to, @BeanParam PageParameters page) {
        LocalDate first = Objects.requireNonNullElse(Input.date("from", from), FIRST_DAY);
        LocalDate last = Objects.requireNonNullElse(Input.date("to", to), LAST_DAY);
        return audit.find(new AuditSearch.Question(Objects.requireNonNullElse(who, ""), Objects.requireNonNullElse(what, ""),
                startOf(first), startOf(last.plusDays(1))), page.asked());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(UK).toInstant();
    }
}
