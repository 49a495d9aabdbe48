package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static Set<LocalDate> days(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).collect(Collectors.toSet());
    }

    @Test
    void bank_holidays_are_those_that_the_government_published_for_england() {
        assertThat(WorkingDays.bankHolidays(2024)).isEqualTo(days("2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26"));
        assertThat(WorkingDays.bankHolidays(2025)).isEqualTo(days("2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26"));
        assertThat(WorkingDays.bankHolidays(2026)).isEqualTo(days("2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"));
        assertThat(WorkingDays.bankHolidays(2027)).isEqualTo(days("2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"));
    }

    @Test
    void the_day_itself_weekends_and_bank_holidays_do_not_count() {
        // Thursday before Easter 2025: Tuesday 22 April is the first working day after Good Friday, the weekend and Easter Monday
        assertThat(WorkingDays.after(LocalDate.of(2025, 4, 17), 1)).isEqualTo(LocalDate.of(2025, 4, 22));
        assertThat(WorkingDays.after(LocalDate.of(2025, 4, 17), 5)).isEqualTo(LocalDate.of(2025, 4, 28));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 22), 5)).isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
