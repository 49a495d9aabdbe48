package org.tandem.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.tandem.schedule.RunStatus;
import org.tandem.schedule.service.ScheduleBoard;
import org.tandem.schedule.service.ScheduleChanges;
import org.tandem.schedule.service.ScheduleRunning;
import org.tandem.schedule.service.ScheduleView;
import org.tandem.schedule.service.ToldPeople;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.web.Notices;

/** One schedule with its runs, and what can be done with it. */
@Named
@RequestScoped
public class SchedulePage {

    @Inject
    private ScheduleChanges changes;
    @Inject
    private ScheduleBoard board;
    @Inject
    private ScheduleRunning running;
    @Inject
    private Notices notices;

    private ScheduleView schedule;

    public ScheduleView getSchedule() {
        if (schedule == null) {
            schedule = board.find(id());
        }
        return schedule;
    }

    private static long id() {
        String sent = Faces.getRequestParameter("id");
        if (sent == null || !sent.matches("\\d{1,18}")) {
            throw new NotFound("No schedule is named; its address ends with ?id= and its number.");
        }
        return Long.parseLong(sent);
    }

    public void pause() throws IOException {
        perform(changes::pause, "paused");
    }

    public void resume() throws IOException {
        perform(changes::resume, "resumed");
    }

    /** Has it run at once. */
    public void run() throws IOException {
        perform(running::runNow, "run");
    }

    /** Says who gets a notice. */
    public void tell() throws IOException {
        String[] people = Faces.getRequestParameterValues("tell");
        Set<String> told = people == null ? Set.of() : Arrays.stream(people).collect(Collectors.toSet());
        perform(id -> changes.tell(id, told), "told");
    }

    /** Takes it away and leads back to the list. */
    public void delete() throws IOException {
        try {
            changes.delete(id());
            Faces.redirect(Faces.getRequestContextPath() + "/schedules");
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    private void perform(LongConsumer verb, String done) throws IOException {
        try {
            verb.accept(id());
            Faces.redirect(Faces.getRequestContextPath() + "/schedule?id=" + id() + "&done=" + done);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("made|paused|resumed|run|told") ? done : null;
    }

    /** Whether reports are being made, so that the page looks again. */
    public boolean isBusy() {
        return getSchedule().lastRun() != null && getSchedule().lastRun().status() == RunStatus.RUNNING;
    }

    /** Who can be told. */
    public List<ToldPeople.Person> getPeople() {
        return board.people(id());
    }

    /** Whether a person is told. */
    public boolean tells(String person) {
        return getSchedule().tell().contains(person);
    }
}
