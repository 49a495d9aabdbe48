package org.tandem.task.service;

import java.util.List;
import org.tandem.task.Task;

/** A feature in which something can wait for a person. */
public interface TaskSource {

    /** What waits for the person who is asking. */
    List<Task> tasks();
}
