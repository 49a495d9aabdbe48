package org.tandem.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.report.service.BenchmarkReports;
import org.tandem.shared.web.Input;

/** Benchmark reports over the interface. */
@Path("/providers")
@RequestScoped
@Tag(name = "Reports")
public class BenchmarkReportResource {

    @Inject
    private BenchmarkReports reports;

    @GET
    @Path("/{ods}/benchmark-report.pdf")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces("application/pdf")
    @Operation(summary = "Benchmark report of a provider as PDF", description = "Standing is shown to those who may see it.")
    public Response pdf(@PathParam("ods") String odsCode, @QueryParam("asOf") String asOf, @QueryParam("peerSet") String peerSet) {
        return PaperAnswer.of(reports.pdf(odsCode, Input.period("asOf", asOf), peerSet));
    }

    @GET
    @Path("/{ods}/benchmark-report.xlsx")
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Data book of a benchmark report", description = "The same record as the PDF, as a workbook.")
    public Response workbook(@PathParam("ods") String odsCode, @QueryParam("asOf") String asOf, @QueryParam("peerSet") String peerSet) {
        return PaperAnswer.of(reports.workbook(odsCode, Input.period("asOf", asOf), peerSet));
    }
}
