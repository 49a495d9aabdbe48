package org.tandem.boardpack.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.PackForbidden;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.service.BoardPackPapers;
import org.tandem.report.service.IssuedPaper;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.snapshot.Snapshot;

/** The way of a pack: frozen, checked, approved by another person, issued; opened again before that; its public version. */
@Stateless
public class PackSteps {

    @Inject
    private PackRepository packs;
    @Inject
    private PackSight sight;
    @Inject
    private PackContents contents;
    @Inject
    private PackShow show;
    @Inject
    private BoardPackPapers papers;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Takes one step.
     *
     * @param reason     needed to open it again
     * @param rowVersion as the person saw it
     * @throws Stale      when somebody else changed it since
     * @throws WrongState when its state forbids it
     */
    public PackView take(long id, PackAction action, String reason, int rowVersion) {
        Pack pack = changeable(id, action == PackAction.APPROVE, rowVersion);
        try {
            take(pack, action, reason);
        } catch (PackForbidden forbidden) {
            throw refused(pack, forbidden);
        }
        packs.flush();
        audit.done(action + "_PACK", "pack " + id, pack.snapshot().map(s -> "snapshot " + papers.snapshot(s).sha256()).orElse(reason == null ? "" : reason));
        return show.view(pack);
    }

    private void take(Pack pack, PackAction action, String reason) {
        String who = authority.caller().name();
        Instant now = clock.instant();
        switch (action) {
            case FREEZE -> {
                pack.requireOpen();
                pack.freeze(papers.freeze(contents.written(pack)).id(), who, now);
            }
            case CHECK -> pack.check(who, now);
            case APPROVE -> pack.approve(who, now);
            case ISSUE -> {
                pack.issue(who, now);
                render(papers.snapshot(pack.snapshot().orElseThrow()));
            }
            case REOPEN -> pack.reopen(reason, who, now);
        }
    }

    /**
     * Makes the version without restricted items of an issued pack, once.
     *
     * @param rowVersion as the person saw it
     */
    public PackView publish(long id, int rowVersion) {
        Pack pack = changeable(id, false, rowVersion);
        try {
            if (pack.publicSnapshot().isEmpty()) {
                BoardPack open = show.content(pack).forThePublic();
                Snapshot snapshot = papers.freeze(open);
                pack.publish(snapshot.id());
                render(snapshot);
                audit.done("PUBLISH_PACK", "pack " + id, "snapshot " + snapshot.sha256());
            }
        } catch (PackForbidden forbidden) {
            throw refused(pack, forbidden);
        }
        packs.flush();
        return show.view(pack);
    }

    private Pack changeable(long id, boolean approve, int rowVersion) {
        authority.require(Permission.READ_PACKS);
        Pack pack = packs.findForChange(id).orElseThrow(() -> sight.missing(id));
        if (approve) {
            sight.requireApprover(pack);
        } else {
            sight.requireKeeper(pack);
        }
        BoardPacks.requireSeen(pack, rowVersion);
        return pack;
    }

    private RuntimeException refused(Pack pack, PackForbidden forbidden) {
        return forbidden.reason().rule().equals("SAME_PERSON")
                ? authority.refusal(Permission.APPROVE_PACKS.name(), "pack " + pack.id(), forbidden.getMessage()) : new WrongState(forbidden.getMessage());
    }

    private void render(Snapshot snapshot) {
        papers.pdf(snapshot);
        papers.workbook(snapshot);
    }

    /** A file of a frozen pack, so that it can be checked before it is issued; of its public version once that is made. */
    public IssuedPaper file(long id, boolean workbook, boolean forThePublic) {
        authority.require(Permission.READ_PACKS);
        Pack pack = packs.find(id).filter(sight::maySee).orElseThrow(() -> sight.missing(id));
        Snapshot snapshot = (forThePublic ? pack.publicSnapshot() : pack.snapshot()).map(papers::snapshot).orElseThrow(() -> new WrongState(forThePublic
                ? "This pack has no public version yet." : "This pack is in work; freeze it to get its files."));
        return workbook ? papers.workbook(snapshot) : papers.pdf(snapshot);
    }
}
