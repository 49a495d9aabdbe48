package org.tandem.correction.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.correction.CorrectionNotice;
import org.tandem.task.Task;
import org.tandem.task.service.TaskSource;

/** Corrections that a person has not seen yet. */
@ApplicationScoped
public class CorrectionTasks implements TaskSource {

    @Inject
    private Corrections corrections;

    @Override
    public List<Task> tasks() {
        return corrections.unseen().stream().map(CorrectionTasks::task).toList();
    }

    private static Task task(CorrectionNotice n) {
        return new Task(Task.Kind.CORRECTION, "%s: %s".formatted(n.subject().name(), n.sentence()), "/tasks#corrections", null, "");
    }
}
