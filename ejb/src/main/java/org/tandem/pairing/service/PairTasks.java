package org.tandem.pairing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.PairParty;
import org.tandem.pairing.PairState;
import org.tandem.pairing.RoundPair;
import org.tandem.provider.Provider;
import org.tandem.task.Task;
import org.tandem.task.Task.Kind;
import org.tandem.task.service.TaskSource;

/** What waits on pairs: an answer of a trust, an approval, a publication, and for the proposer whom to chase. */
@ApplicationScoped
public class PairTasks implements TaskSource {

    private static final String EXPIRES = "The proposal expires, and the lead has to make it anew.";

    @Inject
    private RoundRepository rounds;
    @Inject
    private RoundSight sight;
    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;

    @Override
    public List<Task> tasks() {
        if (!authority.holds(Permission.READ_OWN_PAIRS)) {
            return List.of();
        }
        List<Task> tasks = new ArrayList<>();
        List<RoundPair> undecided = rounds.undecided();
        Set<Long> visible = undecided.isEmpty() ? Set.of() : sight.visible();
        for (RoundPair pair : undecided) {
            if (visible.contains(pair.roundId()) && sight.maySee(pair)) {
                add(tasks, pair);
            }
        }
        return tasks;
    }

    private void add(List<Task> tasks, RoundPair pair) {
        List<PairAction> possible = sight.possible(pair);
        if (possible.contains(PairAction.ACCEPT)) {
            tasks.add(task(Kind.ANSWER, pair, "%s waits for the answer of your trust."));
        }
        if (pair.state() == PairState.COUNTERED && possible.contains(PairAction.PROPOSE)) {
            tasks.add(task(Kind.PROPOSE_AGAIN, pair, "%s was answered with another proposal."));
        }
        if (possible.contains(PairAction.APPROVE)) {
            tasks.add(task(Kind.APPROVE, pair, "%s is accepted by both and waits for approval."));
            if (pair.choice().isEmpty()) {
                tasks.add(new Task(Kind.CHOOSE_MODEL, "%s has no collaboration model yet; an approval names one.".formatted(name(pair)),
                        "/model-options?id=%d&pair=%d".formatted(pair.roundId(), pair.id()), pair.dueOn().orElse(null), EXPIRES));
            }
        }
        if (possible.contains(PairAction.PUBLISH)) {
            tasks.add(task(Kind.PUBLISH, pair, "%s is approved and can be published."));
        }
        if (isChased(pair, possible)) {
            tasks.add(task(Kind.CHASE, pair, pair.state() == PairState.PROPOSED ? "%s waits for " + waitedFor(pair) + "."
                    : "%s is accepted by both and waits for the approval of another lead."));
        }
    }

    /** The person made the proposal, and others have to act. */
    private boolean isChased(RoundPair pair, List<PairAction> possible) {
        return (pair.state() == PairState.PROPOSED || pair.state() == PairState.ACCEPTED_BY_BOTH) && !possible.contains(PairAction.APPROVE)
                && pair.decision().proposer().filter(authority.caller().name()::equals).isPresent();
    }

    private String waitedFor(RoundPair pair) {
        List<String> open = new ArrayList<>();
        if (!pair.decision().accepted().contains(PairParty.RECIPIENT)) {
            open.add(provider(pair.recipient()));
        }
        if (!pair.decision().accepted().contains(PairParty.SUPPORTER)) {
            open.add(provider(pair.supporter()));
        }
        return String.join(" and ", open);
    }

    private Task task(Kind kind, RoundPair pair, String sentence) {
        return new Task(kind, sentence.replace("%s", name(pair)), "/round?id=%d&pair=%d#pair".formatted(pair.roundId(), pair.id()),
                pair.dueOn().orElse(null), pair.dueOn().isPresent() ? EXPIRES : "");
    }

    private String name(RoundPair pair) {
        return "%s with %s, %s".formatted(provider(pair.recipient()), provider(pair.supporter()), pair.topic().map(t -> t.words()).orElse("whole trust"));
    }

    private String provider(String odsCode) {
        return panels.current().providers().find(odsCode).map(Provider::name).orElse(odsCode);
    }
}
