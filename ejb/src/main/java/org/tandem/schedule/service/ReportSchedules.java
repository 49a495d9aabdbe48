package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.boardpack.PackTemplate;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.ReportSchedule;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.DataVersions;

/** Schedules: made, paused, resumed, deleted, and said who is told. {@link ScheduleBoard} shows them, {@link ScheduleRunning} runs them. */
@Stateless
public class ReportSchedules {

    /** So many may belong to one person. */
    static final int MOST_OF_ONE = 50;

    private static final int LONGEST_TITLE = 200;

    @Inject
    private ScheduleRepository schedules;
    @Inject
    private ScheduleSight sight;
    @Inject
    private ScheduleBoard board;
    @Inject
    private ScheduleSubjects subjects;
    @Inject
    private ToldPeople people;
    @Inject
    private DataVersions versions;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Makes a schedule of the person who asks.
     *
     * @throws Refused with what cannot be used
     */
    public ScheduleView create(ScheduleAsked asked) {
        authority.require(Permission.KEEP_SCHEDULES);
        PaperMatter matter = asked.matter();
        matter.refusalFor(authority.caller()).ifPresent(why -> {
            throw authority.refusal(Permission.KEEP_SCHEDULES.name(), matter.kind() + " " + matter.subject(), why);
        });
        String whose = subjects.nameOf(matter.subject()).orElseThrow(() -> refused("subject", "No provider, board or region in use has the code '%s'."
                .formatted(matter.subject().code())));
        if (matter.kind() == PaperKind.BOARD_PACK && PackTemplate.find(matter.template()).isEmpty()) {
            throw refused("template", "There is no template '%s'. There are: %s.".formatted(matter.template(), String.join(", ",
                    PackTemplate.all().stream().map(PackTemplate::code).toList())));
        }
        if (schedules.countOf(authority.caller().name()) >= MOST_OF_ONE) {
            throw refused("title", "You have %d schedules already. Delete one that you no longer need.".formatted(MOST_OF_ONE));
        }
        ReportSchedule schedule = new ReportSchedule(title(asked, whose), authority.caller().name(), matter, asked.occasion(), clock.instant(), versions.current());
        if (asked.tell() != null) {
            schedule.tell(people.required(matter, asked.tell()));
        }
        schedules.add(schedule);
        audit.done("CREATE_SCHEDULE", subject(schedule), "%s, %s, %s %s".formatted(schedule.title(), matter.kind(), whose, asked.occasion().words()));
        return board.view(schedule);
    }

    private static String title(ScheduleAsked asked, String whose) {
        String title = asked.title() == null || asked.title().isBlank() ? asked.matter().kind().label() + ", " + whose : asked.title().strip();
        if (title.length() > LONGEST_TITLE) {
            throw refused("title", "Write at most %d characters.".formatted(LONGEST_TITLE));
        }
        return title;
    }

    /** No runs for now. */
    public ScheduleView pause(long id) {
        ReportSchedule schedule = sight.forChange(id);
        change(schedule::pause);
        audit.done("PAUSE_SCHEDULE", subject(schedule), schedule.title());
        return board.view(schedule);
    }

    /** Runs again, if its person may still have the paper. */
    public ScheduleView resume(long id) {
        ReportSchedule schedule = sight.ownForChange(id);
        schedule.matter().refusalFor(authority.caller()).ifPresent(why -> {
            throw authority.refusal(Permission.KEEP_SCHEDULES.name(), subject(schedule), why);
        });
        change(() -> schedule.resume(clock.instant(), versions.current()));
        audit.done("RESUME_SCHEDULE", subject(schedule), schedule.title());
        return board.view(schedule);
    }

    /** Says who gets a notice. */
    public ScheduleView tell(long id, Set<String> tell) {
        ReportSchedule schedule = sight.ownForChange(id);
        Set<String> before = schedule.told();
        schedule.tell(people.required(schedule.matter(), tell));
        audit.done("TELL_OF_SCHEDULE", subject(schedule), "before: %s; after: %s".formatted(before, schedule.told()));
        return board.view(schedule);
    }

    /** Takes it away with the list of its runs; what was made stays. */
    public void delete(long id) {
        ReportSchedule schedule = sight.forChange(id);
        schedules.remove(schedule);
        audit.done("DELETE_SCHEDULE", subject(schedule), "%s of %s".formatted(schedule.title(), schedule.owner()));
    }

    private static String subject(ReportSchedule schedule) {
        return "schedule " + schedule.id();
    }

    private static void change(Runnable verb) {
        try {
            verb.run();
        } catch (IllegalStateException wrong) {
            throw new WrongState(wrong.getMessage());
        }
    }

    private static Refused refused(String field, String sentence) {
        return new Refused("BAD_SCHEDULE", "The schedule was not made.", new Reason(field, sentence));
    }
}
