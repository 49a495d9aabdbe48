package org.tandem.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.oversight.service.OversightBoard;
import org.tandem.oversight.service.OversightList;
import org.tandem.oversight.service.OversightQuery;
import org.tandem.shared.web.Computed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** Oversight scores and segments over the interface. */
@Path("/oversight")
@RequestScoped
@Computed
@Tag(name = "Standing")
public class OversightResource {

    @Inject
    private OversightBoard board;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List oversight scores and segments", description = "By the rules of a year from the indicators loaded here. 'framework' is"
            + " 2025/26 or 2026/27; 'threshold' (three times, ascending) enters the fixed thresholds of 2026/27, which are not published here."
            + " A deficit is read from the indicators FIN_SURPLUS and FIN_VARIANCE where they are loaded.")
    public OversightList list(@QueryParam("period") String period, @QueryParam("framework") String framework,
                              @QueryParam("threshold") List<String> thresholds, @BeanParam PageParameters page) {
        return board.list(new OversightQuery(Input.period("period", period), framework == null || framework.isBlank() ? null : framework,
                thresholds.stream().map(t -> Input.number("threshold", t)).filter(Objects::nonNull).toList()), page.asked());
    }
}
