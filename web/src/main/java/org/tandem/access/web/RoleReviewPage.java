package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.omnifaces.util.Faces;
import org.tandem.access.Role;
import org.tandem.access.service.RoleReviews;
import org.tandem.access.service.RoleReviews.Chosen;
import org.tandem.access.service.RoleReviews.Line;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.Settings;
import org.tandem.shared.web.Notices;

/** The review of roles. */
@Named
@RequestScoped
public class RoleReviewPage {

    private static final String CHOSEN = "\\d{1,9}\\|[A-Z_]{1,40}\\|.{1,100}";

    @Inject
    private RoleReviews reviews;
    @Inject
    private Settings settings;
    @Inject
    private Notices notices;

    private String show;
    private List<Line> all;

    /** What is due, or everything. */
    public List<Line> getLines() {
        return isEverything() ? all() : all().stream().filter(Line::isDue).toList();
    }

    public long getDue() {
        return all().stream().filter(Line::isDue).count();
    }

    private List<Line> all() {
        if (all == null) {
            all = reviews.list();
        }
        return all;
    }

    /** A line as it is sent back when it is ticked. */
    public String key(Line line) {
        return line.version() + "|" + line.role().name() + "|" + line.name();
    }

    public void confirm() throws IOException {
        perform("confirmed", reviews::confirm);
    }

    public void remove() throws IOException {
        perform("removed", reviews::remove);
    }

    private void perform(String done, Consumer<List<Chosen>> deed) throws IOException {
        List<String> sent = Arrays.asList(Faces.getRequestParameterValuesMap().getOrDefault("chosen", new String[0]));
        if (sent.isEmpty() || !sent.stream().allMatch(s -> s.matches(CHOSEN))) {
            notices.wrong("review.nothing");
            return;
        }
        try {
            deed.accept(sent.stream().map(RoleReviewPage::chosen).toList());
            Faces.redirect(Faces.getRequestContextPath() + "/role-review?done=" + done + (isEverything() ? "&show=all" : ""));
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    private static Chosen chosen(String text) {
        String[] parts = text.split("\\|", 3);
        return new Chosen(parts[2], Role.valueOf(parts[1]), Integer.parseInt(parts[0]));
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("confirmed|removed") ? done : null;
    }

    /** Asked for already while what was sent is read, before the address is. */
    public boolean isEverything() {
        return "all".equals(show != null ? show : Faces.getRequestParameter("show"));
    }

    public int getDays() {
        return settings.roleReviewDays();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
