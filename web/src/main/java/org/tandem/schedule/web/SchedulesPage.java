package org.tandem.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.access.Scope;
import org.tandem.access.service.Authority;
import org.tandem.boardpack.PackTemplate;
import org.tandem.provider.web.RegionChoices;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.Publication;
import org.tandem.schedule.WeekOfMonth;
import org.tandem.schedule.service.ReportSchedules;
import org.tandem.schedule.service.ScheduleBoard;
import org.tandem.schedule.service.ScheduleView;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;

/** Schedules that the person may see, and the form for a new one. */
@Named
@RequestScoped
public class SchedulesPage {

    @Inject
    private ReportSchedules schedules;
    @Inject
    private ScheduleBoard board;
    @Inject
    private Authority authority;
    @Inject
    private RegionChoices regions;
    @Inject
    private Texts texts;
    @Inject
    private Notices notices;

    private List<ScheduleView> rows;

    /** Makes a schedule and opens it. */
    public void make() throws IOException {
        try {
            long id = schedules.create(ScheduleRequest.asked(request())).id();
            Faces.redirect(Faces.getRequestContextPath() + "/schedule?id=" + id + "&done=made");
        } catch (BusinessException refused) {
            notices.refused(refused, field -> field.equals("forms") ? "form" : field);
        }
    }

    private static ScheduleRequest request() {
        String[] about = sent("subject").split(":", 2);
        String[] forms = Faces.getRequestParameterValues("form");
        return new ScheduleRequest(sent("title"), sent("kind"), new ScheduleRequest.Subject(about[0], about.length > 1 ? about[1] : null), sent("template"),
                forms == null ? List.of() : Arrays.asList(forms), new ScheduleRequest.When(sent("week"), sent("weekday"), sent("time"),
                "RELEASE".equals(sent("occasion")) ? sent("publication") : null), null);
    }

    private static String sent(String field) {
        String value = Faces.getRequestParameter(field);
        return value == null ? "" : value.strip();
    }

    /** What stands in a field: what was sent and refused, else the usual. */
    public String value(String field, String usual) {
        String value = Faces.isPostback() ? Faces.getRequestParameter(field) : null;
        return value == null ? usual : value;
    }

    /** Whether a box is ticked. */
    public boolean ticked(String form, boolean usual) {
        String[] forms = Faces.getRequestParameterValues("form");
        return Faces.isPostback() ? forms != null && Arrays.asList(forms).contains(form) : usual;
    }

    public List<ScheduleView> getRows() {
        if (rows == null) {
            rows = board.list();
        }
        return rows;
    }

    /** Kinds of papers that the person can have made about somebody. */
    public List<Choice> getKinds() {
        return Stream.of(PaperKind.values()).filter(k -> subjectKinds().stream().anyMatch(k::isAbout)).map(k -> new Choice(k.name(), k.label())).toList();
    }

    private List<PaperSubject.Kind> subjectKinds() {
        Scope scope = authority.caller().scope();
        return scope.provider() != null ? List.of(PaperSubject.Kind.PROVIDER) : scope.icb() != null ? List.of(PaperSubject.Kind.ICB)
                : scope.isNational() ? List.of(PaperSubject.Kind.ENGLAND, PaperSubject.Kind.REGION) : List.of(PaperSubject.Kind.REGION);
    }

    /** Whom papers of the person can be about. */
    public List<Choice> getSubjects() {
        Scope scope = authority.caller().scope();
        if (scope.provider() != null) {
            return List.of(new Choice("PROVIDER:" + scope.provider(), texts.get("schedule.ownTrust")));
        }
        if (scope.icb() != null) {
            return List.of(new Choice("ICB:" + scope.icb(), texts.get("schedule.ownBoard")));
        }
        Stream<Choice> all = regions.getRegions().stream().filter(r -> scope.coversRegion(r.value())).map(r -> new Choice("REGION:" + r.value(), r.label()));
        return Stream.concat(scope.isNational() ? Stream.of(new Choice("ENGLAND", texts.get("jobs.england"))) : Stream.empty(), all).toList();
    }

    public List<Choice> getTemplates() {
        return PackTemplate.all().stream().map(t -> new Choice(t.code(), t.name())).toList();
    }

    public List<Choice> getWeeks() {
        return Stream.of(WeekOfMonth.values()).map(w -> new Choice(w.name(), w.words())).toList();
    }

    public List<Choice> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(d -> new Choice(d.name(), d.getDisplayName(TextStyle.FULL, Locale.UK))).toList();
    }

    public List<Choice> getPublications() {
        return Stream.of(Publication.values()).map(p -> new Choice(p.name(), p.title())).toList();
    }

    public List<Choice> getOccasions() {
        return List.of(new Choice("MONTHLY", texts.get("schedule.occasion.MONTHLY")), new Choice("RELEASE", texts.get("schedule.occasion.RELEASE")));
    }
}
