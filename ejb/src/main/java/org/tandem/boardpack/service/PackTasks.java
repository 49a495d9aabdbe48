package org.tandem.boardpack.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.PackComment;
import org.tandem.boardpack.PackState;
import org.tandem.task.Task;
import org.tandem.task.Task.Kind;
import org.tandem.task.service.TaskSource;

/** What waits on packs: a commentary that was asked for, an approval, an issue, and for those who asked whom to chase. */
@ApplicationScoped
public class PackTasks implements TaskSource {

    private static final String PAPER_SAYS_SO = "The paper says that the commentary is not there yet.";

    @Inject
    private PackRepository packs;
    @Inject
    private PackSight sight;
    @Inject
    private Authority authority;

    @Override
    public List<Task> tasks() {
        if (!authority.holds(Permission.READ_PACKS)) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        packs.askedOf(authority.caller().name()).stream().filter(PackComment::isOutstanding).forEach(c -> tasks.add(asked(c)));
        packs.all().stream().filter(p -> p.state() != PackState.ISSUED && p.side() == sight.side()).filter(sight::maySee).forEach(p -> add(tasks, p));
        return tasks;
    }

    private static Task asked(PackComment c) {
        String reminded = c.timesChased() == 0 ? "" : c.timesChased() == 1 ? " You were reminded once." : " You were reminded %d times.".formatted(c.timesChased());
        return new Task(Kind.COMMENT, "Commentary for a board pack: " + c.finding() + reminded, "/pack-comment?pack=%d&provider=%s&indicator=%s".formatted(c.pack(), c.provider(), c.indicator()), c.dueOn().orElse(null), PAPER_SAYS_SO);
    }

    private void add(List<Task> tasks, Pack pack) {
        String page = "/pack?id=" + pack.id();
        if (pack.state() == PackState.CHECKED && sight.mayApprove(pack) && pack.last(PackAction.CHECK).filter(s -> s.who().equals(authority.caller().name())).isEmpty()) {
            tasks.add(new Task(Kind.APPROVE, name(pack) + " is checked and waits for approval.", page, null, ""));
        }
        if (pack.state() == PackState.APPROVED && sight.mayKeep(pack)) {
            tasks.add(new Task(Kind.PUBLISH, name(pack) + " is approved and can be issued.", page, null, ""));
        }
        if (pack.state().isOpen() && sight.mayKeep(pack)) {
            packs.commentsOf(pack.id()).stream().filter(PackComment::isOutstanding)
                    .filter(c -> c.askedBy().filter(authority.caller().name()::equals).isPresent()).forEach(c -> tasks.add(chased(pack, c, page)));
        }
    }

    private static Task chased(Pack pack, PackComment c, String page) {
        return new Task(Kind.CHASE, "%s waits for commentary of %s: %s".formatted(pack.terms().title(), c.askedOf().orElse(""), c.finding()), page + "#comments",
                c.dueOn().orElse(null), PAPER_SAYS_SO);
    }

    private String name(Pack pack) {
        return "%s of %s".formatted(pack.terms().title(), sight.named(pack.subject(), pack.asAt()).name());
    }
}
