package org.tandem.standing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.provider.Provider;
import org.tandem.shared.Reason;
import org.tandem.shared.service.AnswerStateRepository;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.standing.NewStatuses;
import org.tandem.standing.StandingOverride;
import org.tandem.standing.Standings;
import org.tandem.standing.TopicStanding;

/**
 * What leads set in place of computed statuses ({@code rules} section 4). A graver status than the one that leads saw is the trust's
 * to see first: lists and rounds show it when the trust has answered, or after its days.
 */
@Stateless
public class StandingDecisions {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final int LONGEST_TEXT = 4000;
    private static final int SHORTEST_REASON = 10;
    private static final int YEARS_AHEAD = 2;

    @Inject
    private StandingDecisionRepository decisions;
    @Inject
    private StandingBoard board;
    @Inject
    private ComputedStandings computed;
    @Inject
    private PanelHolder panels;
    @Inject
    private OverriddenStandings overridden;
    @Inject
    private LeadStandings leads;
    @Inject
    private FirstSightBook book;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private AnswerStateRepository answers;
    @Inject
    private Clock clock;

    /** Overrides of the providers whose standing the person may see, ended ones too, newest first. */
    public List<OverrideView> overrides() {
        authority.require(Permission.READ_OWN_STANDING);
        return decisions.overrides().stream().filter(o -> panels.current().providers().find(o.provider()).filter(board::isVisible).isPresent()).map(this::view).toList();
    }

    /** Whether the person may set statuses of a provider, for deciding what a page shows. */
    public boolean mayOverride(String odsCode) {
        return authority.holds(Permission.OVERRIDE_STANDINGS) && panels.current().providers().find(odsCode)
                .filter(p -> authority.caller().scope().covers(p.odsCode(), Provider.Body.codeOf(p.region()))).isPresent();
    }

    /** Sets a status in place of the computed one; a lead of the provider's region. */
    public OverrideView override(OverrideTerms terms) {
        authority.require(Permission.OVERRIDE_STANDINGS);
        Panel panel = panels.current();
        Provider provider = provider(panel, terms.provider());
        String who = authority.requireFor(Permission.OVERRIDE_STANDINGS, provider.odsCode(), Provider.Body.codeOf(provider.region())).name();
        check(terms);
        TopicStanding now = computed.latestMonth(panel).flatMap(month -> computed.at(panel, month).of(provider.odsCode(), terms.topic()))
                .orElseThrow(() -> new Refused("NO_STANDING", "%s has no standing in %s that could be set.".formatted(provider.name(), terms.topic().words())));
        Instant moment = clock.instant();
        boolean taken = decisions.overrides().stream().anyMatch(o -> o.provider().equals(provider.odsCode()) && o.topic() == terms.topic()
                && o.status().isStrength() == terms.status().isStrength() && o.isInForceAt(moment));
        if (taken) {
            throw new WrongState("An override of %s in %s is in force already. End it first.".formatted(provider.name(), terms.topic().words()));
        }
        StandingOverride made = new StandingOverride(now, terms.status(), terms.reason(), terms.expires(), who, moment);
        if (made.computed().equals(terms.status().name())) {
            throw new Refused("SAME_STATUS", "That is what was computed: %s. There is nothing to set.".formatted(terms.status().words()));
        }
        Standings seen = leads.latest(panel).orElseThrow();
        decisions.add(made);
        Standings set = overridden.at(panel, seen.asOf());
        book.turn(set, set.of(made.provider(), made.topic()).flatMap(t -> NewStatuses.of(seen, t)).stream().toList());
        answers.changed();
        audit.done("OVERRIDE_STANDING", provider.odsCode() + " " + terms.topic(), "computed: %s; %s".formatted(made.computed(), terms));
        return view(made);
    }

    /**
     * Ends an override before its last day; the computed status holds again.
     *
     * @param rowVersion of the override as the person saw it
     */
    public OverrideView end(int number, int rowVersion) {
        authority.require(Permission.OVERRIDE_STANDINGS);
        StandingOverride found = decisions.findForChange(number).orElseThrow(() -> new NotFound("There is no override " + number + "."));
        Provider provider = provider(panels.current(), found.provider());
        String who = authority.requireFor(Permission.OVERRIDE_STANDINGS, provider.odsCode(), Provider.Body.codeOf(provider.region())).name();
        if (found.rowVersion() != rowVersion) {
            throw new Stale("Somebody else has changed this override since you looked, so nothing was done. Look at it as it is now.");
        }
        if (!found.isInForceAt(clock.instant())) {
            throw new WrongState("This override is not in force any more.");
        }
        found.end(who, clock.instant());
        decisions.flush();
        overridden.latest(panels.current()).ifPresent(now -> book.turn(now, List.of()));
        answers.changed();
        audit.done("END_OVERRIDE", found.provider() + " " + found.topic(), "in force before: %s; computed: %s".formatted(found.status(), found.computed()));
        return view(found);
    }

    private void check(OverrideTerms t) {
        List<Reason> problems = new ArrayList<>();
        need(problems, t.topic() != null, "topic", "Name the topic, such as URGENT_CARE.");
        need(problems, t.status() != null, "status", "Name the status: PERSISTENT, EMERGING, WATCH, RECOVERING, NONE, STRONG or NOT_STRONG.");
        need(problems, t.reason().length() >= SHORTEST_REASON && t.reason().length() <= LONGEST_TEXT, "reason",
                "Give a reason of %d to %d characters; it is printed, and it can be released on request.".formatted(SHORTEST_REASON, LONGEST_TEXT));
        need(problems, t.expires() != null && !t.expires().isBefore(today()) && !t.expires().isAfter(today().plusYears(YEARS_AHEAD)), "expires",
                "Name the last day, from today and at most two years ahead, such as %s.".formatted(today().plusMonths(6)));
        if (!problems.isEmpty()) {
            throw new Refused("BAD_OVERRIDE", "The status cannot be set like this.", problems.toArray(Reason[]::new));
        }
    }

    private static void need(List<Reason> problems, boolean held, String field, String sentence) {
        if (!held) {
            problems.add(new Reason(field, sentence));
        }
    }

    private static Provider provider(Panel panel, String odsCode) {
        return panel.providers().find(odsCode == null ? "" : odsCode).orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
    }

    private OverrideView view(StandingOverride o) {
        return OverrideView.of(o, panels.current().providers().find(o.provider()).map(Provider::name).orElse(o.provider()), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }
}
