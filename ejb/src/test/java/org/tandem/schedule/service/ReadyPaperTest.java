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
import org.tandem.schedule.PaperKind;
import org.tandem.schedule.PaperMatter;
import org.tandem.schedule.PaperSubject;
import org.tandem.schedule.ReportSchedule;
import org.tandem.schedule.RunCause;
import org.tandem.schedule.ScheduleRun;
import org.tandem.schedule.WeekOfMonth;
import org.tandem.shared.DataVersion;

class ReadyPaperTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static Letter letter(Optional<String> publicAddress) {
        ReportSchedule schedule = new ReportSchedule("Marlbrook in difficulty: 61.2 %", "secretary", new PaperMatter(PaperKind.BOARD_PACK,
                PaperSubject.provider("ZM01"), "STANDARD", Set.of()), new MonthlyTime(WeekOfMonth.FIRST, DayOfWeek.MONDAY, LocalTime.NOON), NOON, new DataVersion(1));
        ScheduleRun run = new ScheduleRun(5, NOON, RunCause.CALENDAR, null, NOON);
        run.done("/pack?id=3", "4 of 7 reports are made.", NOON);
        return ReadyPaper.letter(new EmailAddress("mary@example.nhs.uk"), schedule, run, publicAddress);
    }

    @Test
    void a_notice_says_which_kind_of_paper_is_ready_and_where() {
        Letter letter = letter(Optional.of("https://tandem.example.nhs.uk/tandem"));
        assertThat(letter.subject()).isEqualTo("Tandem: draft of a board pack ready");
        assertThat(letter.text()).contains("https://tandem.example.nhs.uk/tandem/pack?id=3");
    }

    @Test
    void it_holds_nothing_that_a_person_typed_no_organisation_and_no_figure() {
        Letter letter = letter(Optional.of("https://tandem.example.nhs.uk/tandem"));
        assertThat(letter.subject() + letter.text()).doesNotContain("Marlbrook", "difficulty", "61.2", "ZM01", "secretary", "4 of 7", "null");
    }

    @Test
    void where_nobody_said_how_tandem_is_reached_it_names_the_page() {
        assertThat(letter(Optional.empty()).text()).contains("Sign in to Tandem").doesNotContain("http");
    }
}
