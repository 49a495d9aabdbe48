package org.tandem.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.indicator.service.Coverage;
import org.tandem.indicator.service.CoverageGrid;
import org.tandem.indicator.service.CoverageList;
import org.tandem.provider.ProviderType;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;

/** What is published and what is missing, over the interface. */
@Path("/coverage")
@RequestScoped
@Tag(name = "Indicators")
@Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
public class CoverageResource {

    @Inject
    private Coverage coverage;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Operation(summary = "Show how many providers have figures", description = "By indicator and month, the two years up to the newest figure.")
    public CoverageList all() {
        return coverage.all();
    }

    @GET
    @Path("/{code}")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Operation(summary = "Show which figures of an indicator are there", description = "By provider and period, the newest 36 periods; a state is null"
            + " where nothing was published. With a type all open providers of it are listed, also those that never reported.")
    public CoverageGrid of(@PathParam("code") String code, @QueryParam("type") String type) {
        return coverage.of(code, Input.oneOf("type", type, ProviderType.class));
    }
}
