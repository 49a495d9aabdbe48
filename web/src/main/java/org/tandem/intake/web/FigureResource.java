package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.intake.service.FigureHistory;
import org.tandem.intake.service.FigureProvenance;
import org.tandem.intake.service.RestatedFigure;
import org.tandem.intake.service.Restatements;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.PageParameters;

/** Where figures come from, over the interface. */
@Path("/")
@RequestScoped
@Tag(name = "Provenance")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    @Inject
    private FigureProvenance provenance;
    @Inject
    private Restatements restatements;

    @GET
    @Path("/providers/{ods}/figures/{indicator}/{period}/provenance")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Operation(summary = "Show where a figure comes from", description = "Release, file, row and day of publication, and all other releases that"
            + " spoke of it: superseded and withdrawn ones too.")
    public FigureHistory provenance(@PathParam("ods") String ods, @PathParam("indicator") String indicator, @PathParam("period") String period) {
        return provenance.of(ods, indicator, Input.period("period", period));
    }

    @GET
    @Path("/figures/restated")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List figures that were restated", description = "Figures in force at a data version, or at the beginning of a day (UTC),"
            + " that say something else now or are no longer published.")
    public Page<RestatedFigure> restated(@Parameter(description = "Data version such as 12, or day such as 2025-08-28", required = true)
                                         @QueryParam("since") String since, @BeanParam PageParameters page) {
        return Page.of(Since.read(since).of(restatements).figures(), page.asked());
    }
}
