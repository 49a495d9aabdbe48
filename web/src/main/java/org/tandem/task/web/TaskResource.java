package org.tandem.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;
import org.tandem.shared.Page;
import org.tandem.shared.web.CsvAnswers;
import org.tandem.shared.web.PageParameters;
import org.tandem.task.Task;
import org.tandem.task.service.Inbox;

/** What waits for the person who asks, over the interface. */
@Path("/tasks")
@RequestScoped
@Tag(name = "Tasks")
public class TaskResource {

    @Inject
    private Inbox inbox;

    @GET
    @Requires(Permission.READ_PUBLISHED_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, CsvAnswers.TEXT_CSV})
    @Operation(summary = "List what waits for you", description = "Soonest due first, with what happens once the day has passed.")
    public Page<Task> list(@BeanParam PageParameters page) {
        return Page.of(inbox.list(), page.asked());
    }
}
