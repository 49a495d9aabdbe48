package org.tandem.boardpack.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.boardpack.CommentTerms;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackComment;
import org.tandem.boardpack.PackForbidden;
import org.tandem.report.service.PackFinding;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;

/** The commentary on the exceptions of a pack: asked of people, chased, and entered by them or by those who keep the pack. */
@Stateless
public class PackComments {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /** Which commentary, and its version as the person saw it. */
    public record Which(long pack, String provider, String indicator, int rowVersion) {
    }

    @Inject
    private PackRepository packs;
    @Inject
    private PackSight sight;
    @Inject
    private PackContents contents;
    @Inject
    private PackPeople people;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** The commentary on an exception, for those who see the pack and for the person who was asked. */
    public CommentView find(long id, String provider, String indicator) {
        authority.require(Permission.READ_PACKS);
        Pack pack = packs.find(id).orElseThrow(() -> sight.missing(id));
        Optional<PackComment> comment = packs.findComment(id, provider, indicator);
        if (!sight.maySee(pack) && comment.filter(this::isAsked).isEmpty()) {
            throw sight.missing(id);
        }
        return comment.map(c -> contents.comment(pack, c)).orElseGet(() -> contents.comments(pack).stream()
                .filter(c -> c.provider().equals(provider) && c.indicator().equals(indicator)).findFirst().orElseThrow(() -> noException(provider, indicator)));
    }

    /** Whether the person keeps the pack and so may ask others. */
    public boolean mayAsk(long id) {
        return packs.find(id).filter(sight::mayKeep).isPresent();
    }

    /**
     * Asks a person for commentary by a day.
     *
     * @throws Refused when the person cannot be asked or the day has passed
     */
    public CommentView ask(Which which, String person, LocalDate by) {
        Pack pack = kept(which.pack());
        PackComment comment = commentFor(pack, which);
        if (by == null || by.isBefore(LocalDate.ofInstant(clock.instant(), UK))) {
            throw new Refused("BAD_ASKING", "Nobody was asked.", new Reason("dueOn", "Name a day from today on by which the commentary is needed."));
        }
        people.require(pack, comment.provider(), person);
        comment.ask(person, by, authority.caller().name(), clock.instant());
        return done("ASK_COMMENT", pack, comment, "of %s by %s".formatted(person, by));
    }

    /** Reminds the person who was asked. */
    public CommentView chase(Which which) {
        Pack pack = kept(which.pack());
        PackComment comment = commentFor(pack, which);
        try {
            comment.chase(clock.instant());
        } catch (PackForbidden forbidden) {
            throw new WrongState(forbidden.getMessage());
        }
        return done("CHASE_COMMENT", pack, comment, "%s, %d times".formatted(comment.askedOf().orElse(""), comment.timesChased()));
    }

    /**
     * Enters what is said: by the person who was asked, or by those who keep the pack.
     *
     * @throws Refused with every field that cannot be used
     */
    public CommentView say(Which which, CommentTerms said) {
        authority.require(Permission.READ_PACKS);
        Pack pack = packs.findForChange(which.pack()).orElseThrow(() -> sight.missing(which.pack()));
        boolean asked = packs.findComment(which.pack(), which.provider(), which.indicator()).filter(this::isAsked).isPresent();
        if (!asked) {
            sight.requireKeeper(pack);
        }
        requireOpen(pack);
        PackComment comment = commentFor(pack, which);
        List<Reason> problems = said.problems();
        if (!problems.isEmpty()) {
            throw new Refused("BAD_COMMENT", "The commentary was not kept.", problems.toArray(Reason[]::new));
        }
        comment.say(said, authority.caller().name(), clock.instant());
        return done("ENTER_COMMENT", pack, comment, said.toString());
    }

    private CommentView done(String action, Pack pack, PackComment comment, String detail) {
        packs.flush();
        audit.done(action, "pack %d %s %s".formatted(pack.id(), comment.provider(), comment.indicator()), detail);
        return contents.comment(pack, comment);
    }

    private Pack kept(long id) {
        authority.require(Permission.KEEP_PACKS);
        Pack pack = packs.findForChange(id).orElseThrow(() -> sight.missing(id));
        sight.requireKeeper(pack);
        requireOpen(pack);
        return pack;
    }

    private static void requireOpen(Pack pack) {
        try {
            pack.requireOpen();
        } catch (PackForbidden forbidden) {
            throw new WrongState(forbidden.getMessage());
        }
    }

    /** As the person saw it; made where nobody was asked and nothing was said before. */
    private PackComment commentFor(Pack pack, Which which) {
        PackComment comment = packs.findComment(pack.id(), which.provider(), which.indicator()).orElse(null);
        if ((comment == null ? CommentView.NONE : comment.rowVersion()) != which.rowVersion()) {
            throw new Stale("Somebody else has changed this commentary since you looked, so nothing was done. Look at it as it is now.");
        }
        return comment == null ? begin(pack, which) : comment;
    }

    private PackComment begin(Pack pack, Which which) {
        PackFinding finding = contents.finding(pack, which.provider(), which.indicator())
                .orElseThrow(() -> noException(which.provider(), which.indicator()));
        PackComment begun = new PackComment(pack.id(), finding.provider(), finding.indicator(), finding.finding());
        packs.add(begun);
        return begun;
    }

    private boolean isAsked(PackComment comment) {
        return comment.askedOf().filter(authority.caller().name()::equals).isPresent();
    }

    private static NotFound noException(String provider, String indicator) {
        return new NotFound("%s of %s is no exception of this pack.".formatted(indicator, provider));
    }
}
