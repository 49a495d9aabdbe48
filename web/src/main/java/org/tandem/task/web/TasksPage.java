package org.tandem.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.task.Task;
import org.tandem.task.service.Inbox;

/** What waits for the person, and how much of it, for the head of every page. */
@Named
@RequestScoped
public class TasksPage {

    private static final int FIRST = 5;

    @Inject
    private Inbox inbox;

    private List<Task> all;

    /** What the person has to do. */
    public List<Task> getOwn() {
        return all().stream().filter(t -> !t.isChasing()).toList();
    }

    /** What is due first, for the overview. */
    public List<Task> getFirst() {
        return getOwn().stream().limit(FIRST).toList();
    }

    /** Where the person waits for others. */
    public List<Task> getChased() {
        return all().stream().filter(Task::isChasing).toList();
    }

    public int getCount() {
        return getOwn().size();
    }

    private List<Task> all() {
        if (all == null) {
            all = inbox.list();
        }
        return all;
    }
}
