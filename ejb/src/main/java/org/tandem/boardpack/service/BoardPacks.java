package org.tandem.boardpack.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackForbidden;
import org.tandem.boardpack.PackSubject;
import org.tandem.boardpack.PackTemplate;
import org.tandem.boardpack.PackTerms;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;

/** Board packs: made from a template, looked at, and their cover and sections changed. */
@Stateless
public class BoardPacks {

    @Inject
    private PackRepository packs;
    @Inject
    private PackSight sight;
    @Inject
    private PackShow show;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** What packs can begin with. */
    public List<PackTemplate> templates() {
        authority.require(Permission.READ_PACKS);
        return PackTemplate.all();
    }

    /** The packs that the person may see, newest first. */
    public List<PackRow> list() {
        authority.require(Permission.READ_PACKS);
        return packs.all().stream().filter(sight::maySee).map(show::row).toList();
    }

    /** One pack as the person may see it. */
    public PackView find(long id) {
        authority.require(Permission.READ_PACKS);
        return show.view(get(id));
    }

    /** What it holds: the frozen record, or while it is in work what would be frozen now. */
    public BoardPack content(long id) {
        authority.require(Permission.READ_PACKS);
        return show.content(get(id));
    }

    /**
     * Makes a draft.
     *
     * @param asAt  a month, null for the latest complete one
     * @param title null or blank for the template's name with the month
     * @throws Refused with what cannot be used
     */
    public PackView create(String template, PackSubject subject, Period asAt, String title) {
        authority.require(Permission.KEEP_PACKS);
        PackTemplate begun = PackTemplate.find(template).orElseThrow(() -> refused("template", "There is no template '" + template + "'. There are: "
                + String.join(", ", PackTemplate.all().stream().map(PackTemplate::code).toList()) + "."));
        Period month = show.month(asAt);
        if (sight.members(subject, month).isEmpty()) {
            throw refused("subject", "No provider is known for %s '%s'.".formatted(subject.kind().label().toLowerCase(java.util.Locale.UK), subject.code()));
        }
        sight.requireScope(subject, month);
        PackTerms terms = begun.begin(title == null || title.isBlank() ? begun.name() + ", " + month.words() : title);
        requireUsable(terms);
        Pack pack = new Pack(subject, sight.side(), month, begun.code(), terms, authority.caller().name(), clock.instant());
        packs.add(pack);
        audit.done("CREATE_PACK", "pack " + pack.id(), "%s %s, %s, %s".formatted(subject.kind(), subject.code(), month, terms.title()));
        return show.view(pack);
    }

    /**
     * Changes cover and sections of a draft.
     *
     * @param rowVersion as the person saw it
     * @throws Stale when somebody else changed it since
     */
    public PackView change(long id, PackTerms terms, int rowVersion) {
        Pack pack = packs.findForChange(id).orElseThrow(() -> sight.missing(id));
        sight.requireKeeper(pack);
        requireSeen(pack, rowVersion);
        requireUsable(terms);
        PackTerms before = pack.terms();
        try {
            pack.change(terms);
        } catch (PackForbidden forbidden) {
            throw new WrongState(forbidden.getMessage());
        }
        packs.flush();
        audit.done("CHANGE_PACK", "pack " + id, before + " → " + terms);
        return show.view(pack);
    }

    static void requireSeen(Pack pack, int rowVersion) {
        if (pack.rowVersion() != rowVersion) {
            throw new Stale("Somebody else has changed this pack since you looked, so nothing was done. Look at it as it is now.");
        }
    }

    private static void requireUsable(PackTerms terms) {
        List<Reason> problems = terms.problems();
        if (!problems.isEmpty()) {
            throw new Refused("BAD_PACK", "The pack was not changed.", problems.toArray(Reason[]::new));
        }
    }

    private static Refused refused(String field, String sentence) {
        return new Refused("BAD_PACK", "The pack cannot be made.", new Reason(field, sentence));
    }

    private Pack get(long id) throws NotFound {
        return packs.find(id).filter(sight::maySee).orElseThrow(() -> sight.missing(id));
    }
}
