package org.tandem.standing.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.indicator.Topic;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.standing.FirstSight;
import org.tandem.standing.FirstSight.Outcome;
import org.tandem.standing.StandingComment;

/** What trusts say about their own standing, and that they have nothing to say ({@code rules} section 4). */
@Stateless
public class TrustReplies {

    private static final int LONGEST_TEXT = 4000;

    @Inject
    private ReplyTimes times;
    @Inject
    private FirstSightBook book;
    @Inject
    private OverriddenStandings standings;
    @Inject
    private PanelHolder panels;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;

    /** Until when the trust may comment, whoever asks. */
    public RightOfReply rightOfReply(String odsCode) {
        authority.require(Permission.READ_OWN_STANDING);
        return times.of(odsCode);
    }

    /** Whether the person may comment for a trust today. */
    public boolean mayComment(String odsCode) {
        return mayAnswer(odsCode) && rightOfReply(odsCode).open();
    }

    /** Statuses that the trust of the person who is asking sees first, for those who may comment on them. */
    public List<FirstSight> waiting() {
        return authority.caller().scope().ownProvider().filter(this::mayAnswer).map(book::openOf).orElse(List.of());
    }

    /**
     * Puts a comment of the own trust beside its standing. Statuses that it speaks of and that the trust saw first are shown to
     * others from then on.
     *
     * @param topic null when it speaks of all topics
     */
    public CommentView comment(String odsCode, Topic topic, String text) {
        String who = requireOwn(odsCode);
        String said = text == null ? "" : text.strip();
        if (said.isEmpty() || said.length() > LONGEST_TEXT) {
            throw new Refused("BAD_COMMENT", "A comment has 1 to %d characters.".formatted(LONGEST_TEXT), new Reason("comment", "A comment has 1 to %d characters.".formatted(LONGEST_TEXT)));
        }
        RightOfReply right = rightOfReply(odsCode);
        if (!right.open()) {
            throw new Refused("REPLY_CLOSED", "The time to comment ended on %s. %s".formatted(NumberWords.day(right.closes()), RightOfReply.RULE));
        }
        Period month = standings.latest(panels.current()).map(s -> s.asOf()).orElseThrow(() -> new Refused("NO_STANDING", "There is no standing to comment on yet."));
        CommentView comment = CommentView.of(times.say(new StandingComment(odsCode, month.toString(), topic, said, who, times.now())));
        open(odsCode, topic).forEach(s -> book.end(s, Outcome.COMMENTED, who));
        audit.done("COMMENT_STANDING", odsCode + (topic == null ? "" : " " + topic), said);
        return comment;
    }

    /**
     * Says that the own trust has no comment on a status that it saw first.
     *
     * @param topic null for all such statuses
     */
    public void noComment(String odsCode, Topic topic) {
        String who = requireOwn(odsCode);
        List<FirstSight> open = open(odsCode, topic);
        if (open.isEmpty()) {
            throw new WrongState("No new status%s waits for a comment of the trust.".formatted(topic == null ? "" : " in " + topic.words()));
        }
        open.forEach(s -> book.end(s, Outcome.NO_COMMENT, who));
    }

    private List<FirstSight> open(String odsCode, Topic topic) {
        return book.openOf(odsCode).stream().filter(s -> topic == null || s.topic() == topic).toList();
    }

    private boolean mayAnswer(String odsCode) {
        return authority.holds(Permission.COMMENT_STANDING) && isOwn(odsCode);
    }

    private boolean isOwn(String odsCode) {
        return authority.caller().scope().ownProvider().equals(Optional.ofNullable(odsCode));
    }

    private String requireOwn(String odsCode) {
        String who = authority.require(Permission.COMMENT_STANDING).name();
        panels.current().providers().find(odsCode == null ? "" : odsCode).orElseThrow(() -> new NotFound("No provider has the code '" + odsCode + "'."));
        if (!isOwn(odsCode)) {
            throw authority.refusal(Permission.COMMENT_STANDING.name(), odsCode, "Only people of the trust itself comment on its standing.");
        }
        return who;
    }
}
