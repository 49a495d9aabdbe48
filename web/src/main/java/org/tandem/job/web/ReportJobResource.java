package org.tandem.job.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.job.FileForm;
import org.tandem.job.service.JobFiles;
import org.tandem.job.service.ReportJobQueue;
import org.tandem.job.service.ReportJobView;
import org.tandem.job.service.ReportJobs;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;

/** Many reports in one go over the interface. */
@Path("/report-jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportJobResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ReportJobs jobs;
    @Inject
    private ReportJobQueue queue;
    @Inject
    private JobFiles files;

    @GET
    @Requires(Permission.MAKE_REPORTS)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List jobs that make many reports", description = "Newest first; your own and those of your region.")
    public Page<ReportJobView> list(@BeanParam PageParameters page) {
        return Page.of(jobs.list(), page.asked());
    }

    @POST
    @Requires(Permission.MAKE_REPORTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have the benchmark reports of a region or of all England made",
            description = "In the background, with your rights; a trust without published figures is listed under problems and does not stop the rest.")
    public Response create(ReportJobRequest asked) {
        ReportJobView made = queue.create(ReportJobRequest.asked(asked));
        return Response.accepted(made).location(URI.create("report-jobs/" + made.id())).build();
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.MAKE_REPORTS)
    @Operation(summary = "Show a job with its progress, files and problems")
    public ReportJobView find(@PathParam("id") long id) {
        return jobs.find(id);
    }

    @POST
    @Path("/{id}/stop")
    @Requires(Permission.MAKE_REPORTS)
    @Operation(summary = "Stop a job", description = "After the reports in hand; what was made stays.")
    public ReportJobView stop(@PathParam("id") long id) {
        return jobs.stop(id);
    }

    @POST
    @Path("/{id}/restart")
    @Requires(Permission.MAKE_REPORTS)
    @Operation(summary = "Have the rest of a job made", description = "Goes on from where it was; what could not be made is tried again.")
    public Response restart(@PathParam("id") long id) {
        return Response.accepted(queue.restart(id)).build();
    }

    @GET
    @Path("/{id}/all.zip")
    @Requires(Permission.MAKE_REPORTS)
    @Produces("application/zip")
    @Operation(summary = "All files of a job that are made so far")
    public Response all(@PathParam("id") long id) {
        String name = files.archiveName(id);
        StreamingOutput archive = out -> files.archive(id, out);
        return Response.ok(archive, "application/zip").header("Content-Disposition", attachment(name)).build();
    }

    @GET
    @Path("/{id}/files/{ods}.pdf")
    @Requires(Permission.MAKE_REPORTS)
    @Produces("application/pdf")
    @Operation(summary = "The report of one provider as PDF")
    public Response pdf(@PathParam("id") long id, @PathParam("ods") String odsCode) {
        return answer(files.file(id, odsCode, FileForm.PDF), "application/pdf");
    }

    @GET
    @Path("/{id}/files/{ods}.xlsx")
    @Requires(Permission.MAKE_REPORTS)
    @Produces(XLSX)
    @Operation(summary = "The data book of one provider")
    public Response workbook(@PathParam("id") long id, @PathParam("ods") String odsCode) {
        return answer(files.file(id, odsCode, FileForm.XLSX), XLSX);
    }

    private static Response answer(JobFiles.JobFile file, String type) {
        return Response.ok(file.content(), type).header("Content-Disposition", attachment(file.name())).tag(new EntityTag(file.sha256())).build();
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
