package org.tandem.schedule.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.access.Caller;
import org.tandem.access.EmailAddress;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.service.Accounts;
import org.tandem.mail.service.MailSettings;
import org.tandem.schedule.MonthlyTime;
import org.tandem.schedule.Notice;
import org.tandem.schedule.NoticeStatus;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunCause;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.WeekOfMonth;
import org.tandem.shared.DataVersion;

/** A schedule names lea, pat and tom; tom may not read the paper any more. All three have an address. */
class NoticesTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Map<String, Caller> people = Map.of("lea", new Caller("lea", "Lea", Set.of(Role.REGIONAL_LEAD), Scope.NATIONAL),
            "pat", new Caller("pat", "Pat", Set.of(Role.REGIONAL_LEAD), Scope.NATIONAL), "tom", new Caller("tom", "Tom", Set.of(), Scope.NATIONAL));
    private final List<Notice> putDown = new ArrayList<>();

    private Notices notices(boolean mailIsOn) {
        ScheduleRepository schedules = new ScheduleRepository() {
            @Override
            void add(Notice notice) {
                putDown.add(notice);
            }
        };
        Accounts accounts = new Accounts() {
            @Override
            public Optional<Caller> find(String name) {
                return Optional.ofNullable(people.get(name));
            }

            @Override
            public Optional<EmailAddress> emailOf(String name) {
                return find(name).map(c -> new EmailAddress(name + "@example.nhs.uk"));
            }
        };
        MailSettings mail = new MailSettings() {
            @Override
            public boolean isOn() {
                return mailIsOn;
            }
        };
        return new Notices(schedules, accounts, mail, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private List<Notice> afterRunOf(String owner, boolean mailIsOn, Consumer<ScheduleRun> end) {
        ReportSchedule schedule = new ReportSchedule("Overview", owner, new PaperMatter(PaperKind.REGIONAL_OVERVIEW, PaperSubject.ENGLAND, null, Set.of()),
                new MonthlyTime(WeekOfMonth.FIRST, DayOfWeek.MONDAY, LocalTime.NOON), NOON, new DataVersion(1));
        schedule.tell(Set.of("lea", "pat", "tom"));
        ScheduleRun run = new ScheduleRun(1, NOON, RunCause.CALENDAR, null, NOON) {
            @Override
            public Long id() {
                return 5L;
            }
        };
        end.accept(run);
        notices(mailIsOn).announce(schedule, run);
        return putDown;
    }

    @Test
    void of_a_run_that_failed_the_person_to_whom_the_schedule_belongs_is_told_and_nobody_else() {
        assertThat(afterRunOf("lea", true, run -> run.failed("No figures.", NOON))).extracting(Notice::run, Notice::person, Notice::status)
                .containsExactly(tuple(5L, "lea", NoticeStatus.WAITING));
    }

    @Test
    void somebody_who_may_no_longer_have_the_paper_is_told_that_it_was_not_made() {
        assertThat(afterRunOf("tom", true, run -> run.failed("Refused.", NOON))).extracting(Notice::person, Notice::status)
                .containsExactly(tuple("tom", NoticeStatus.WAITING));
    }

    @Test
    void somebody_who_left_is_not_told_and_the_run_says_so() {
        assertThat(afterRunOf("gone", true, run -> run.failed("Refused.", NOON))).extracting(Notice::status, n -> n.problem().orElseThrow())
                .containsExactly(tuple(NoticeStatus.NOT_SENT, "The account is closed."));
    }

    @Test
    void of_a_paper_that_is_ready_those_whom_the_schedule_names_are_told() {
        assertThat(afterRunOf("lea", true, run -> run.done("/pack?id=1", null, NOON))).extracting(Notice::person, Notice::status)
                .containsExactly(tuple("lea", NoticeStatus.WAITING), tuple("pat", NoticeStatus.WAITING), tuple("tom", NoticeStatus.NOT_SENT));
    }

    @Test
    void where_mail_is_off_nobody_is_told() {
        assertThat(afterRunOf("lea", false, run -> run.failed("No figures.", NOON))).isEmpty();
    }
}
