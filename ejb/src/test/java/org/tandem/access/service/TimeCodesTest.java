package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected codes are the last six digits of appendix B of RFC 6238, whose secret is the text 12345678901234567890. */
class TimeCodesTest {

    private static final String SECRET_OF_THE_RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void codes_are_those_of_the_rfc(long seconds, String code) {
        assertThat(TimeCodes.code(SECRET_OF_THE_RFC, seconds / 30)).isEqualTo(code);
        assertThat(TimeCodes.stepOf(SECRET_OF_THE_RFC, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "30, true", "59, true", "60, false"})
    void the_code_of_one_step_before_and_after_counts_and_no_other(long seconds, boolean counts) {
        Instant beginOfStep = Instant.ofEpochSecond(1111111110);

        assertThat(TimeCodes.stepOf(SECRET_OF_THE_RFC, "050471", beginOfStep.plusSeconds(seconds)).isPresent()).isEqualTo(counts);
    }

    @Test
    void a_secret_has_160_bits_and_is_never_the_same() {
        assertThat(TimeCodes.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(TimeCodes.newSecret());
    }
}
