package org.tandem.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.standing.FirstSight;
import org.tandem.standing.OverrideStatus;
import org.tandem.task.Task;
import org.tandem.task.Task.Kind;
import org.tandem.task.service.TaskSource;

/** New statuses of the own trust, which it sees before its leads do. */
@ApplicationScoped
public class FirstSightTasks implements TaskSource {

    @Inject
    private TrustReplies replies;

    @Override
    public List<Task> tasks() {
        return replies.waiting().stream().map(FirstSightTasks::task).toList();
    }

    private static Task task(FirstSight s) {
        return new Task(Kind.COMMENT, "New status of your trust in %s: %s. Your trust sees it first; comment on it, or say that there is no comment.".formatted(s.topic().words(),
                OverrideStatus.computedWords(s.status().name())), "/standing?ods=%s&new=%s#comments".formatted(s.provider(), s.topic()), s.due(),
                "The leads of the region see the status without a comment.");
    }
}
