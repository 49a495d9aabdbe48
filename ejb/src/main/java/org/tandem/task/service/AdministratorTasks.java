package org.tandem.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.access.service.EmergencyLog;
import org.tandem.task.Task;

/** What waits for administrators: emergency access that they have not looked back at. */
@ApplicationScoped
public class AdministratorTasks implements TaskSource {

    @Inject
    private EmergencyLog emergencies;
    @Inject
    private Authority authority;

    @Override
    public List<Task> tasks() {
        return !authority.holds(Permission.MANAGE_USERS) || !authority.caller().scope().isNational() ? List.of()
                : emergencies.unseen().stream().map(e -> new Task(Task.Kind.EMERGENCY, "Emergency access was opened on the server: " + e.reason(),
                        "/users#emergencies", null, "")).toList();
    }
}
