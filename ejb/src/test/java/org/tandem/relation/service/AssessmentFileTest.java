package org.tandem.relation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.relation.AssessmentTerms;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

class AssessmentFileTest {

    private static final String HEADER = "provider,other,criterion,score,evidence,source,date,expires\n";

    @Test
    void columns_may_stand_in_any_order_and_the_other_provider_may_be_left_out() {
        AssessmentFile file = AssessmentFile.read("\uFEFFscore,criterion,provider,expires,date,source,evidence\r\n"
                + "70.5,service_quality,RA1,2027-03-31,2026-04-01,\"minutes, May\",\"two visits\"\r\n\r\nnot assessed,BOARD_GOVERNANCE,RB1,2027-03-31,2026-04-01,minutes,new chair\r\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).extracting(AssessmentFile.Row::number).containsExactly(2L, 4L);
        assertThat(file.rows().get(0).terms()).isEqualTo(new AssessmentTerms("RA1", "", AssessedCriterion.SERVICE_QUALITY, 70.5, false, "two visits",
                "minutes, May", LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        assertThat(file.rows().get(1).terms().notAssessed()).isTrue();
        assertThat(file.rows().get(1).terms().score()).isNull();
    }

    @Test
    void each_cell_that_cannot_be_read_is_told_with_its_row() {
        AssessmentFile file = AssessmentFile.read(HEADER + "RA1,,KINDNESS,seventy,e,s,01/04/2026,2027-03-31\n");
        assertThat(file.problems()).extracting(Reason::sentence).containsExactly(
                "Row 2: there is no criterion 'KINDNESS'.",
                "Row 2: the score 'seventy' is neither a number from 0 to 100 nor 'not assessed'.",
                "Row 2: the date '01/04/2026' is not a day such as 2026-03-31.");
    }

    @Test
    void a_row_that_is_too_short_lacks_what_is_not_there() {
        assertThat(AssessmentFile.read(HEADER + "RA1,,SERVICE_QUALITY,50,seen\n").problems()).extracting(Reason::sentence).containsExactly(
                "Row 2: the date '' is not a day such as 2026-03-31.", "Row 2: the expires '' is not a day such as 2026-03-31.");
    }

    @Test
    void what_is_no_such_file_is_refused_whole() {
        assertThatThrownBy(() -> AssessmentFile.read(" ")).isInstanceOf(Refused.class).hasMessage("The file is empty.");
        assertThatThrownBy(() -> AssessmentFile.read(HEADER)).isInstanceOf(Refused.class).hasMessage("The file has a header and no rows.");
        assertThatThrownBy(() -> AssessmentFile.read("provider,criterion\nRA1,WILLINGNESS\n")).isInstanceOf(Refused.class)
                .hasMessageContaining("no column 'date', 'evidence', 'expires', 'score', 'source'");
        assertThatThrownBy(() -> AssessmentFile.read(HEADER + "RA1,,SERVICE_QUALITY,50,e,s,2026-04-01,2027-03-31\n".repeat(5_001)))
                .isInstanceOf(Refused.class).hasMessageContaining("more than 5,000 rows");
    }
}
