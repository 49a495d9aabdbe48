package org.tandem.schedule.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.access.EmailAddress;
import org.tandem.mail.service.Letter;
import org.tandem.schedule.MonthlyTime;
import org.tandem.schedule.NewRelease;
import org.tandem.schedule.Occasion;
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.Publication;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunCause;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.WeekOfMonth;
import org.tandem.shared.DataVersion;

class FailedPaperTest {

    private static final Optional<String> ADDRESS = Optional.of("https://tandem.example.nhs.uk/tandem");
    private static final Occasion FIRST_MONDAY = new MonthlyTime(WeekOfMonth.FIRST, DayOfWeek.MONDAY, LocalTime.of(9, 0));
    /** Summer time: nine by the clocks of the UK is eight. */
    private static final Instant DUE = Instant.parse("2026-07-06T08:00:00Z");

    private static ReportSchedule on(Occasion occasion) {
        return new ReportSchedule("Marlbrook in difficulty: 61.2 %", "secretary", new PaperMatter(PaperKind.BOARD_PACK,
                PaperSubject.provider("ZM01"), "STANDARD", Set.of()), occasion, DUE.plusSeconds(20), new DataVersion(1));
    }

    private static Letter letter(ReportSchedule schedule, RunCause cause, Optional<String> publicAddress) {
        ScheduleRun run = new ScheduleRun(5, DUE, cause, "Marlbrook.csv", DUE);
        run.failed("Nothing is published about Marlbrook (ZM01).", DUE);
        return FailedPaper.letter(new EmailAddress("mary@example.nhs.uk"), schedule, run, publicAddress);
    }

    @Test
    void a_notice_of_a_failed_run_says_which_kind_of_paper_was_due_when_what_to_do_and_where() {
        Letter letter = letter(on(FIRST_MONDAY), RunCause.CALENDAR, ADDRESS);
        assertThat(letter.subject()).isEqualTo("Tandem: draft of a board pack not made");
        assertThat(letter.text()).contains("due on 6 July 2026 at 09:00", "\"Run now\"", "https://tandem.example.nhs.uk/tandem/schedule?id=5");
    }

    @Test
    void it_says_when_the_schedule_runs_next() {
        assertThat(letter(on(FIRST_MONDAY), RunCause.CALENDAR, ADDRESS).text()).contains("runs again on 3 August 2026 at 09:00");
        assertThat(letter(on(new NewRelease(Publication.AE)), RunCause.BY_HAND, ADDRESS).text()).contains("asked for by hand on", "when the next release comes");
        ReportSchedule paused = on(FIRST_MONDAY);
        paused.pause();
        assertThat(letter(paused, RunCause.BY_HAND, ADDRESS).text()).contains("It is paused, so it does not try again by itself.");
    }

    @Test
    void it_holds_nothing_that_a_person_typed_no_organisation_and_no_figure() {
        Letter letter = letter(on(FIRST_MONDAY), RunCause.CALENDAR, ADDRESS);
        assertThat(letter.subject() + letter.text()).doesNotContain("Marlbrook", "difficulty", "61.2", "ZM01", "secretary", "null");
    }

    @Test
    void where_nobody_said_how_tandem_is_reached_it_names_the_page() {
        assertThat(letter(on(FIRST_MONDAY), RunCause.CALENDAR, Optional.empty()).text()).contains("Sign in to Tandem").doesNotContain("http");
    }
}
