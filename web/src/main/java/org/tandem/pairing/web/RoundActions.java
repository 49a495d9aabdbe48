package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.pairing.PairAction;
import org.tandem.pairing.RoundStatus;
import org.tandem.pairing.service.Decisions;
import org.tandem.pairing.service.RoundSolving;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.Rounds;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Input;
import org.tandem.shared.web.Notices;

/** What can be done with a round and its pairs; each leads back to the page, so that going back does nothing twice. */
@Named
@RequestScoped
public class RoundActions {

    private static final Set<RoundStatus> SOLVABLE = EnumSet.of(RoundStatus.DRAFT, RoundStatus.SOLVED, RoundStatus.FAILED, RoundStatus.INFEASIBLE);

    @Inject
    private Rounds rounds;
    @Inject
    private RoundSolving solving;
    @Inject
    private Decisions decisions;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private String reason;

    /** Takes a step on a pair as the person saw it. */
    public void decide(long pair, PairAction action) throws IOException {
        if (action.needsReason() && (reason == null || reason.isBlank())) {
            notices.wrongField("decision:reason", "round.reasonNeeded");
            return;
        }
        back(() -> decisions.decide(RoundPage.id(), pair, new Decisions.Wanted(action, null, reason, seen())), "&pair=" + pair + "&done=" + action);
    }

    /** Approves a pair as the person saw it, with what the form says. */
    public void approve(long pair) throws IOException {
        back(() -> decisions.decide(RoundPage.id(), pair, new Decisions.Wanted(PairAction.APPROVE, null, reason, seen(), null, ApprovalForm.read())),
                "&pair=" + pair + "&done=APPROVE", "approval:");
    }

    /** Proposes a pair as the person saw it, with its purpose and the day by which an answer is due. */
    public void propose(long pair) throws IOException {
        back(() -> decisions.decide(RoundPage.id(), pair, new Decisions.Wanted(PairAction.PROPOSE, null, reason, seen(),
                Input.date("due", Faces.getRequestParameter("due")), ApprovalForm.read())), "&pair=" + pair + "&done=PROPOSE", "proposal:");
    }

    /** The version of the pair that the person had before the eyes, which the form keeps; one that no pair has where it is missing. */
    private static int seen() {
        Integer sent = Input.whole("rowVersion", Faces.getRequestParameter("rowVersion"));
        return sent == null ? -1 : sent;
    }

    /** What was sent in a field, else what is there. */
    public String sent(String field, String present) {
        String sent = Faces.getRequestParameter(field);
        return sent != null ? sent : present == null ? "" : present;
    }

    public void solve() throws IOException {
        back(() -> solving.start(RoundPage.id()), "");
    }

    /** Makes a copy with the same settings and solves it on the figures in force. */
    public void solveToday() throws IOException {
        try {
            long copy = rounds.copy(RoundPage.id(), null).id();
            solving.start(copy);
            Faces.redirect(Faces.getRequestContextPath() + "/round?id=" + copy);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    public void publish() throws IOException {
        back(() -> rounds.publish(RoundPage.id()), "&done=PUBLISHED");
    }

    private void back(Runnable step, String more) throws IOException {
        back(step, more, "");
    }

    /** @param form before the name of a field that is refused, empty where there is no such field */
    private void back(Runnable step, String more, String form) throws IOException {
        try {
            step.run();
            Faces.redirect(Faces.getRequestContextPath() + "/round?id=" + RoundPage.id() + more);
        } catch (BusinessException refused) {
            if (form.isEmpty() || refused.reasons().stream().allMatch(r -> r.rule().equals("model"))) {
                notices.refused(refused);
            } else {
                notices.refused(refused, field -> form + field);
            }
        }
    }

    public boolean solvable(RoundView round) {
        boolean draft = round.plan() == null || round.plan().pairs().stream().allMatch(p -> p.steps().isEmpty());
        return runs() && draft && SOLVABLE.contains(round.status());
    }

    public boolean publishable(RoundView round) {
        return runs() && round.status() == RoundStatus.SOLVED;
    }

    /** Whether the person makes rounds. */
    public boolean runs() {
        return authority.holds(Permission.RUN_ROUNDS) && authority.caller().scope().isRegional();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
