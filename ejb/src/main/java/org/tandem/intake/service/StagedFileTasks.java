package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.intake.ReleaseStatus;
import org.tandem.task.Task;
import org.tandem.task.service.TaskSource;

/** Files that are read and wait for somebody to publish or withdraw them. */
@ApplicationScoped
public class StagedFileTasks implements TaskSource {

    private static final int MOST = 200;

    @Inject
    private Imports imports;
    @Inject
    private Authority authority;

    @Override
    public List<Task> tasks() {
        return !authority.holds(Permission.MANAGE_IMPORTS) ? List.of() : imports.list(0, MOST).stream().filter(r -> r.status() == ReleaseStatus.STAGED)
                .map(r -> new Task(Task.Kind.DECIDE_FILE, "The file %s is read and waits to be published or withdrawn.".formatted(r.fileName()),
                        "/import?id=" + r.id(), null, "")).toList();
    }
}
