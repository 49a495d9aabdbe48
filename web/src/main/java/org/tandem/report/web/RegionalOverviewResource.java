package org.tandem.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.report.service.RegionalOverviews;
import org.tandem.shared.web.Input;

/** The overview of a region over the interface. */
@Path("/regional-overview.xlsx")
@RequestScoped
@Tag(name = "Reports")
public class RegionalOverviewResource {

    @Inject
    private RegionalOverviews overviews;

    @GET
    @Requires(Permission.READ_STANDINGS)
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Regional overview as a workbook", description = "Heat map, standings, plan and raw data of every trust of a region; without a region"
            + " of all England, for leads of the whole country.")
    public Response workbook(@QueryParam("region") String region, @QueryParam("asOf") String asOf) {
        return PaperAnswer.of(overviews.workbook(region == null || region.isBlank() ? null : region.strip(), Input.period("asOf", asOf)));
    }
}
