package org.tandem.pairing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.Round;
import org.tandem.pairing.RoundSettings;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.WrongState;

/** Pairing rounds: made, looked at, copied and published by leads. Solving is {@link RoundSolving}'s, answers are {@link RoundQuestions}'. */
@Stateless
public class Rounds {

    @Inject
    private RoundRepository rounds;
    @Inject
    private RoundSight sight;
    @Inject
    private PairingData data;
    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;
    @Inject
    private SolvingNow now;

    /** The rounds that a person may see, newest first. */
    public List<RoundRow> list() {
        authority.require(Permission.READ_OWN_PAIRS);
        Set<Long> visible = sight.visible();
        return rounds.all().stream().filter(r -> visible.contains(r.id())).toList();
    }

    /** One round as the person may see it. */
    public RoundView find(long id) {
        authority.require(Permission.READ_OWN_PAIRS);
        return sight.view(sight.visible(id)).at(now.progress(id));
    }

    /**
     * Makes a draft.
     *
     * @throws Refused with every setting that cannot be used
     */
    public RoundView create(RoundSettings settings) {
        authority.require(Permission.RUN_ROUNDS);
        sight.requireScope(settings);
        RoundQuestions.requireUsable(data.at(panels.current(), settings.asOf()), settings);
        Round round = new Round(settings, CanonicalJson.write(settings), authority.caller().name(), clock.instant());
        rounds.add(round);
        audit.done("CREATE_ROUND", "round " + round.id(), new String(round.settings(), java.nio.charset.StandardCharsets.UTF_8));
        return sight.view(round);
    }

    /** A new draft with the settings of another round. */
    public RoundView copy(long id, String name) {
        authority.require(Permission.RUN_ROUNDS);
        Round original = sight.visibleToLeads(id);
        String newName = name == null || name.isBlank() ? "Copy of " + original.name() : name.strip();
        return copy(original, settings(original).with().name(newName).build());
    }

    /**
     * A new draft with the changed settings of another round, which is named as its origin.
     *
     * @throws Refused with every setting that cannot be used
     */
    public RoundView copyChanged(long id, RoundSettings changed) {
        authority.require(Permission.RUN_ROUNDS);
        Round original = sight.visibleToLeads(id);
        sight.requireScope(changed);
        RoundQuestions.requireUsable(data.at(panels.current(), changed.asOf()), changed);
        return copy(original, changed);
    }

    private RoundView copy(Round original, RoundSettings settings) {
        Round copy = original.copy(settings, CanonicalJson.write(settings), authority.caller().name(), clock.instant());
        rounds.add(copy);
        audit.done("COPY_ROUND", "round " + copy.id(), "of round " + original.id());
        return sight.view(copy);
    }

    /** The rules that a new round would follow, with the default weights. */
    public PairingRules rules() {
        authority.require(Permission.READ_ROUNDS);
        return data.rules();
    }

    /** Makes the plan of a solved round the region's answer. */
    public RoundView publish(long id) {
        authority.require(Permission.RUN_ROUNDS);
        Round round = rounds.findForChange(id).filter(sight::maySee).orElseThrow(() -> RoundSight.missing(id));
        sight.requireScope(settings(round));
        try {
            round.publish();
        } catch (IllegalStateException wrong) {
            throw new WrongState(wrong.getMessage());
        }
        audit.done("PUBLISH_ROUND", "round " + id, round.name());
        return sight.view(round);
    }

    static RoundSettings settings(Round round) {
        return CanonicalJson.read(round.settings(), RoundSettings.class);
    }
}
