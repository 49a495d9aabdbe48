package org.tandem.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.indicator.IndicatorKind;
import org.tandem.report.Cell;
import org.tandem.report.Rank;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class ReportFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PROPORTION | 0.612   | 61.2 %", "PROPORTION | 1 | 100.0 %", "PROPORTION | -0.00001 | 0.0 %",
        "RATE | 12.34 | 12.3", "MEAN | 3.06 | 3.1", "RATIO | 1.0449 | 1.04", "COUNT | 13271 | 13,271",
        "MONEY | 1234567 | £1.2m", "MONEY | 12345 | £12k", "MONEY | 950 | £950", "MONEY | -2500000 | −£2.5m"})
    void a_number_is_written_by_its_kind(IndicatorKind kind, double value, String words) {
        assertThat(ReportFormat.number(value, kind)).isEqualTo(words);
    }

    @Test
    void a_gap_is_written_as_its_reason() {
        assertThat(ReportFormat.text(new Figure.Absent(FigureState.SUPPRESSED), IndicatorKind.PROPORTION)).isEqualTo("suppressed");
        assertThat(ReportFormat.text(Figure.notReported(), IndicatorKind.MONEY)).isEqualTo("not reported");
        assertThat(ReportFormat.rank(Cell.absent("never ranked"))).isEqualTo("never ranked");
        assertThat(ReportFormat.counts(Figure.of(0.5))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "98,98th", "111,111th", "122,122nd"})
    void a_place_has_its_ending(int place, String words) {
        assertThat(ReportFormat.rank(Cell.of(new Rank(place, 200)))).isEqualTo(words + " of 200");
    }

    @Test
    void dates_do_not_depend_on_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(ReportFormat.day(LocalDate.of(2025, 3, 31))).isEqualTo("31 March 2025");
            assertThat(ReportFormat.time(Instant.parse("2025-07-01T23:30:00Z"))).isEqualTo("2 July 2025, 00:30");
            assertThat(ReportFormat.number(1234.5, IndicatorKind.MEAN)).isEqualTo("1,234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void periods_are_written_in_words() {
        assertThat(ReportFormat.period(Period.month(2025, 9))).isEqualTo("September 2025");
        assertThat(ReportFormat.period(Period.quarter(2024, 4))).isEqualTo("January to March 2025");
        assertThat(ReportFormat.period(Period.financialYear(2024))).isEqualTo("2024-25");
        assertThat(ReportFormat.shortMonth(Period.month(2025, 9))).isEqualTo("Sep 25");
    }
}
