package org.tandem.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.schedule.service.ReportSchedules;
import org.tandem.schedule.service.ScheduleBoard;
import org.tandem.schedule.service.ScheduleChanges;
import org.tandem.schedule.service.ScheduleRunning;
import org.tandem.schedule.service.ScheduleView;
import org.tandem.shared.Page;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;

/** Schedules over the interface. */
@Path("/report-schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ScheduleResource {

    @Inject
    private ReportSchedules schedules;
    @Inject
    private ScheduleChanges changes;
    @Inject
    private ScheduleBoard board;
    @Inject
    private ScheduleRunning running;

    @GET
    @Requires(Permission.KEEP_SCHEDULES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List schedules of papers", description = "Your own and those whose papers you may read, with their last and next runs.")
    public Page<ScheduleView> list(@BeanParam PageParameters page) {
        return Page.of(board.list(), page.asked());
    }

    @POST
    @Requires(Permission.KEEP_SCHEDULES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have papers made on a day of every month, or when a publication comes out",
            description = "They are made with the rights that you have then. Times are those of the clocks of the UK.")
    public Response create(ScheduleRequest asked) {
        ScheduleView made = schedules.create(ScheduleRequest.asked(asked));
        return Response.created(URI.create("report-schedules/" + made.id())).entity(made).build();
    }

    @GET
    @Path("/{id}")
    @Requires(Permission.KEEP_SCHEDULES)
    @Operation(summary = "Show a schedule with its runs and whom it told")
    public ScheduleView find(@PathParam("id") long id) {
        return board.find(id);
    }

    @POST
    @Path("/{id}/pause")
    @Requires(Permission.KEEP_SCHEDULES)
    @Operation(summary = "Pause a schedule")
    public ScheduleView pause(@PathParam("id") long id) {
        return changes.pause(id);
    }

    @POST
    @Path("/{id}/resume")
    @Requires(Permission.KEEP_SCHEDULES)
    @Operation(summary = "Resume a schedule that was paused or stopped", description = "What was due meanwhile is not made up for.")
    public ScheduleView resume(@PathParam("id") long id) {
        return changes.resume(id);
    }

    @POST
    @Path("/{id}/run")
    @Requires(Permission.KEEP_SCHEDULES)
    @Operation(summary = "Run a schedule of yours at once", description = "Many reports are made in the background; a paper that cannot be made is told as a run that failed.")
    public Response run(@PathParam("id") long id) {
        return Response.accepted(running.runNow(id)).build();
    }

    @PUT
    @Path("/{id}/tell")
    @Requires(Permission.KEEP_SCHEDULES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say who gets a notice by e-mail", description = "People who may read the paper, by sign-in name.")
    public ScheduleView tell(@PathParam("id") long id, ScheduleTellRequest request) {
        if (request == null || request.tell() == null) {
            throw new Malformed("Say who is told.", new Reason("tell", "Write sign-in names, such as {\"tell\": [\"mary.okafor\"]}, or none."));
        }
        return changes.tell(id, Set.copyOf(request.tell()));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Permission.KEEP_SCHEDULES)
    @Operation(summary = "Delete a schedule with the list of its runs", description = "What it made stays.")
    public void delete(@PathParam("id") long id) {
        changes.delete(id);
    }
}
