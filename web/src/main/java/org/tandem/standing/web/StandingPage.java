package org.tandem.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.indicator.Topic;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;
import org.tandem.standing.OverrideStatus;
import org.tandem.standing.service.FirstSightView;
import org.tandem.standing.service.OverrideTerms;
import org.tandem.standing.service.OverrideView;
import org.tandem.standing.service.RightOfReply;
import org.tandem.standing.service.StandingBoard;
import org.tandem.standing.service.StandingDecisions;
import org.tandem.standing.service.StandingRow;
import org.tandem.standing.service.TrustReplies;

/** The standing of one provider with what leads set and what the trust says; forms for those who may do either. */
@Named
@RequestScoped
public class StandingPage {

    @Inject
    private StandingBoard board;
    @Inject
    private StandingDecisions decisions;
    @Inject
    private TrustReplies replies;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;

    private StandingRow row;
    private List<OverrideView> overrides;

    /** Sets a status in place of the computed one. */
    public void set() throws IOException {
        back(() -> decisions.override(new OverrideTerms(ods(), notices.constant(Topic.class, sent("topic")), notices.constant(OverrideStatus.class, sent("status")),
                sent("reason"), expires())), "set");
    }

    /** Ends an override as it was shown. */
    public void end(int number, int rowVersion) throws IOException {
        back(() -> decisions.end(number, rowVersion), "ended");
    }

    /** Puts a comment of the own trust beside the standing. */
    public void comment() throws IOException {
        back(() -> replies.comment(ods(), notices.constant(Topic.class, sent("about")), sent("comment")), "said");
    }

    /** Says that there is no comment on a status that the trust sees first. */
    public void noComment(Topic topic) throws IOException {
        back(() -> replies.noComment(ods(), topic), "noComment");
    }

    private void back(Runnable step, String done) throws IOException {
        try {
            step.run();
            Faces.redirect(Faces.getRequestContextPath() + "/standing?ods=" + ods() + "&done=" + done);
        } catch (BusinessException refused) {
            notices.refused(refused, rule -> rule);
        }
    }

    private LocalDate expires() {
        String day = sent("expires");
        try {
            return day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** What was sent in a field, empty when nothing was. */
    public String sent(String field) {
        String text = Faces.getRequestParameter(field);
        return text == null ? "" : text;
    }

    private static String ods() {
        String ods = Faces.getRequestParameter("ods");
        if (ods == null || ods.isBlank()) {
            throw new NotFound("No provider is named; give its code.");
        }
        return ods;
    }

    public StandingRow getRow() {
        if (row == null) {
            row = board.of(ods(), null);
        }
        return row;
    }

    /** Overrides of this provider, ended ones too, newest first. */
    public List<OverrideView> getOverrides() {
        if (overrides == null) {
            overrides = decisions.overrides().stream().filter(o -> o.provider().equals(getRow().odsCode())).toList();
        }
        return overrides;
    }

    public RightOfReply getReply() {
        return replies.rightOfReply(getRow().odsCode());
    }

    public String getReplyRule() {
        return RightOfReply.RULE;
    }

    public boolean isSettable() {
        return decisions.mayOverride(getRow().odsCode());
    }

    public boolean isCommentable() {
        return replies.mayComment(getRow().odsCode());
    }

    /** Topics that the provider has a standing in. */
    public List<Choice> getTopics() {
        return getRow().topics().stream().map(t -> new Choice(t.topic().name(), t.topic().label())).toList();
    }

    public List<Choice> getStatuses() {
        return Stream.of(OverrideStatus.values()).map(s -> new Choice(s.name(), s.words().substring(0, 1).toUpperCase(java.util.Locale.UK) + s.words().substring(1))).toList();
    }

    /** The sentence that sums up the page. */
    public String getLead() {
        return getRow().overridden() ? texts.get("standingPage.lead.set", getRow().overrides().size()) : texts.get("standingPage.lead");
    }

    /** Statuses that are with the trust still. */
    public List<FirstSightView> getWaiting() {
        return getRow().firstSights().stream().filter(FirstSightView::open).toList();
    }

    /** When a status in a topic is with the trust still: until when, else null. */
    public LocalDate withTrustUntil(Topic topic) {
        return getWaiting().stream().filter(s -> s.topic() == topic).map(FirstSightView::dueOn).findFirst().orElse(null);
    }

    /** The topic that a comment is first thought to be about: as sent, or as a task named it. */
    public String getAbout() {
        return Faces.isPostback() ? sent("about") : sent("new");
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("set|ended|said|noComment") ? done : null;
    }
}
