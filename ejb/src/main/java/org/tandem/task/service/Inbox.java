package org.tandem.task.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.task.Task;

/** What waits for the person who is asking, from all features. */
@Stateless
public class Inbox {

    @Inject
    @Any
    private Instance<TaskSource> sources;
    @Inject
    private Authority authority;

    /** Soonest due first. */
    public List<Task> list() {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        return sources.stream().flatMap(s -> s.tasks().stream()).sorted(Task.SOONEST_FIRST).toList();
    }
}
