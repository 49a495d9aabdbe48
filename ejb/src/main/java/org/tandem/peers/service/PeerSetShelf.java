package org.tandem.peers.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.Role;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.peers.PeerSet;
import org.tandem.peers.PeerSetRepository;
import org.tandem.peers.PeerSetRules;
import org.tandem.peers.PeerSetTerms;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.AnswerStateRepository;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;

/** Peer sets that people make: kept, shared and changed. Whoever made a set changes it; a shared one an administrator too. */
@Stateless
public class PeerSetShelf {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private PeerSetRepository sets;
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

    /** Those that the person may use, by name. */
    public List<PeerSetView> list() {
        Caller caller = authority.require(Permission.READ_PUBLISHED_FIGURES);
        return sets.all().stream().filter(s -> s.isVisibleTo(caller.name())).map(s -> view(s, caller)).toList();
    }

    /** One that the person may use. */
    public PeerSetView find(int number) {
        Caller caller = authority.require(Permission.READ_PUBLISHED_FIGURES);
        return sets.find(number).filter(s -> s.isVisibleTo(caller.name())).map(s -> view(s, caller)).orElseThrow(() -> none(number));
    }

    /** Keeps a new set of the person. */
    public PeerSetView add(PeerSetTerms terms) {
        Caller caller = authority.require(Permission.KEEP_PEER_SETS);
        check(terms, caller.name(), null);
        PeerSet set = new PeerSet(terms, caller.name(), today(), clock.instant());
        sets.add(set);
        answers.changed();
        audit.done("ADD_PEER_SET", terms.name(), terms.toString());
        return view(set, caller);
    }

    /**
     * Changes a set; its members change for the financial year of today, those of years that are over stay.
     *
     * @param rowVersion of the set as the person saw it
     */
    public PeerSetView change(int number, int rowVersion, PeerSetTerms terms) {
        Caller caller = authority.require(Permission.KEEP_PEER_SETS);
        PeerSet set = seen(number, rowVersion, caller);
        check(terms, set.owner(), set);
        String before = view(set, caller).toString();
        set.change(terms, caller.name(), today(), clock.instant());
        sets.flush();
        answers.changed();
        audit.done("CHANGE_PEER_SET", terms.name(), "before: " + before + "; after: " + terms);
        return view(set, caller);
    }

    /** Forgets a set. */
    public void remove(int number, int rowVersion) {
        Caller caller = authority.require(Permission.KEEP_PEER_SETS);
        PeerSet set = seen(number, rowVersion, caller);
        audit.done("DELETE_PEER_SET", set.name(), view(set, caller).toString());
        sets.remove(set);
        answers.changed();
    }

    private PeerSet seen(int number, int rowVersion, Caller caller) {
        PeerSet set = sets.findForChange(number).filter(s -> s.isVisibleTo(caller.name())).orElseThrow(() -> none(number));
        if (!mayChange(set, caller)) {
            throw authority.refusal(Permission.KEEP_PEER_SETS.name(), set.name(), "Only its owner or an administrator can change a peer set.");
        }
        if (set.rowVersion() != rowVersion) {
            throw new Stale("The peer set '" + set.name() + "' was changed since you looked, so nothing was done. Look at it as it is now.");
        }
        return set;
    }

    private void check(PeerSetTerms terms, String owner, PeerSet itself) {
        List<Reason> problems = new PeerSetRules(panels.current().providers()).problems(terms);
        if (!problems.isEmpty()) {
            throw new Refused("BAD_PEER_SET", "The peer set cannot be kept like this.", problems.toArray(Reason[]::new));
        }
        if (sets.all().stream().anyMatch(s -> s != itself && s.owner().equals(owner) && s.name().equalsIgnoreCase(terms.name()))) {
            throw new Refused("PEER_SET_EXISTS", "There is a peer set '" + terms.name() + "' of the same owner already.",
                    new Reason("name", "There is a peer set '" + terms.name() + "' of the same owner already. Give this one another name."));
        }
    }

    private static boolean mayChange(PeerSet set, Caller caller) {
        return set.owner().equals(caller.name()) || caller.is(Role.ADMIN);
    }

    private static NotFound none(int number) {
        return new NotFound("There is no peer set " + number + " that you can see.");
    }

    private PeerSetView view(PeerSet set, Caller caller) {
        return PeerSetView.of(set, thisYear(), mayChange(set, caller));
    }

    private Period thisYear() {
        return Period.financialYear(Math.floorDiv(Period.month(YearMonth.from(today())).endQuarter().ordinal(), 4));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }
}
