package org.tandem.indicator.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.Scope;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.Series;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.AnswerStateRepository;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.variation.NewStart;

/**
 * New starts of process charts that people set with a reason: for a provider its own people and leads of its region, for a region
 * its leads, for England those with the whole country as their scope. A chart begins anew there only for who asks for it; icons,
 * standings and papers rest on the breaks of the series alone.
 */
@Stateless
public class NewStarts {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private NewStartRepository starts;
    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private AnswerStateRepository answers;
    @Inject
    private Clock clock;

    /** Those that are kept for a series, newest period first. */
    public List<NewStartRow> of(String indicator, String series) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        boolean endable = maySet(series);
        return starts.of(indicator, series).stream().map(n -> NewStartRow.of(n, endable)).toList();
    }

    /** Whether the person may set or end one for a series, for deciding what a page shows. */
    public boolean maySet(String series) {
        return authority.holds(Permission.SET_NEW_STARTS) && covers(panels.current(), series);
    }

    /**
     * Keeps one.
     *
     * @param series   ODS code, code of a region, or England
     * @param startsAt first period of the new process: a period of the indicator after its first
     * @throws Refused with all that is wrong
     */
    public NewStartRow set(String indicator, String series, Period startsAt, String reason) {
        authority.require(Permission.SET_NEW_STARTS);
        Panel panel = panels.current();
        String who = requireCovered(panel, series);
        Period first = panel.block(indicator).orElseThrow(() -> new NotFound("The indicator '" + indicator + "' has no figures.")).firstPeriod();
        boolean within = startsAt != null && startsAt.kind() == first.kind() && startsAt.since(first) > 0
                && panel.latestPeriod(indicator).filter(last -> startsAt.compareTo(last) <= 0).isPresent();
        if (!within) {
            throw refused("startsAt", "Choose a period with figures after the first one.");
        }
        String said = reason == null ? "" : reason.strip();
        if (said.length() < SHORTEST_REASON || said.length() > LONGEST_REASON) {
            throw refused("startReason", "Give a reason of %d to %d characters: what changed in the service or in its counting.".formatted(SHORTEST_REASON, LONGEST_REASON));
        }
        if (starts.of(indicator, series).stream().anyMatch(n -> n.startsAt().equals(startsAt))) {
            throw new WrongState("A new start in %s is kept already. End it first.".formatted(startsAt.words()));
        }
        NewStart made = new NewStart(indicator, series, startsAt, said, who, clock.instant());
        starts.add(made);
        answers.changed();
        audit.done("SET_NEW_START", "%s of %s".formatted(indicator, series), "%s: %s".formatted(startsAt, said));
        return NewStartRow.of(made, true);
    }

    /**
     * Ends one; the record stays.
     *
     * @param rowVersion of the new start as the person saw it
     */
    public void end(int number, int rowVersion) {
        authority.require(Permission.SET_NEW_STARTS);
        NewStart found = starts.findForChange(number).orElseThrow(() -> new NotFound("There is no new start " + number + "."));
        String who = requireCovered(panels.current(), found.series());
        if (found.isEnded() || found.rowVersion() != rowVersion) {
            throw new Stale("Somebody else has changed this new start since you looked, so nothing was done. Look at it as it is now.");
        }
        found.end(who, clock.instant());
        answers.changed();
        audit.done("END_NEW_START", "%s of %s".formatted(found.indicator(), found.series()), "%s: %s".formatted(found.startsAt(), found.reason()));
    }

    private static Refused refused(String field, String sentence) {
        return new Refused("BAD_NEW_START", "The process cannot begin anew like this.", new Reason(field, sentence));
    }

    private String requireCovered(Panel panel, String series) {
        if (!covers(panel, series)) {
            throw authority.refusal(Permission.SET_NEW_STARTS.name(), String.valueOf(series), "A new start is set by people of the trust or by leads whose scope holds it.");
        }
        return authority.caller().name();
    }

    private boolean covers(Panel panel, String series) {
        Scope scope = authority.caller().scope();
        if (Series.ENGLAND.equals(series)) {
            return scope.isNational();
        }
        Optional<Provider> provider = panel.providers().find(String.valueOf(series));
        return provider.map(p -> scope.covers(p.odsCode(), Provider.Body.codeOf(p.region()))).orElseGet(() -> scope.coversRegion(series)
                && panel.providers().all().stream().anyMatch(p -> p.region() != null && p.region().code().equals(series)));
    }
}
