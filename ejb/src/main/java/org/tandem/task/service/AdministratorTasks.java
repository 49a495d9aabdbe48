package org.tandem.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.access.service.EmergencyLog;
import org.tandem.access.service.RoleReviews;
import org.tandem.task.Task;

/** What waits for administrators: emergency access that they have not looked back at, roles that are due for review. */
@ApplicationScoped
public class AdministratorTasks implements TaskSource {

    @Inject
    private EmergencyLog emergencies;
    @Inject
    private RoleReviews reviews;
    @Inject
    private Authority authority;

    @Override
    public List<Task> tasks() {
        return authority.holds(Permission.MANAGE_USERS) && authority.caller().scope().isNational()
                ? Stream.concat(emergencies(), reviews()).toList() : List.of();
    }

    private Stream<Task> emergencies() {
        return emergencies.unseen().stream().map(e -> new Task(Task.Kind.EMERGENCY, "Emergency access was opened on the server: " + e.reason(),
                "/users#emergencies", null, ""));
    }

    private Stream<Task> reviews() {
        long due = reviews.due();
        return due == 0 ? Stream.empty() : Stream.of(new Task(Task.Kind.REVIEW_ROLES, due == 1 ? "One role is due for review." : due + " roles are due for review.",
                "/role-review", null, ""));
    }
}
