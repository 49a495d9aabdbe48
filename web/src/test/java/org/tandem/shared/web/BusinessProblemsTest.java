package org.tandem.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.BusinessException.WrongState;

class BusinessProblemsTest {

    @Test
    void each_refusal_has_its_status() {
        assertThat(status(new Malformed("m"))).isEqualTo(400);
        assertThat(status(new Forbidden("m"))).isEqualTo(403);
        assertThat(status(new NotFound("m"))).isEqualTo(404);
        assertThat(status(new WrongState("m"))).isEqualTo(409);
        assertThat(status(new Stale("m"))).isEqualTo(409);
        assertThat(status(new Refused("CODE", "m"))).isEqualTo(422);
    }

    @Test
    void refused_input_carries_its_code_and_every_rule() {
        Problem problem = BusinessProblems.problem(new Refused("PUBLISHED_ON_REQUIRED", "No date.", new Reason("DATE", "Give a date.")));

        assertThat(problem.code()).isEqualTo("PUBLISHED_ON_REQUIRED");
        assertThat(problem.type()).isEqualTo("urn:tandem:problem:published-on-required");
        assertThat(problem.detail()).isEqualTo("No date.");
        assertThat(problem.errors()).containsExactly(new Problem.Error(null, "DATE", "Give a date."));
    }

    @Test
    void refused_input_names_the_field_that_a_reason_is_about() {
        Problem problem = BusinessProblems.problem(new Refused("APPROVAL_INCOMPLETE", "Not yet.", new Reason("reviewDate", "Give a day.")));

        assertThat(problem.errors()).containsExactly(new Problem.Error("reviewDate", "APPROVAL_INCOMPLETE", "Give a day."));
    }

    @Test
    void malformed_input_names_the_field() {
        Problem problem = BusinessProblems.problem(new Malformed("Wrong.", new Reason("asOf", "Write a month.")));

        assertThat(problem.errors()).containsExactly(new Problem.Error("asOf", "MALFORMED", "Write a month."));
    }

    @Test
    void a_problem_without_details_has_no_list_of_them() {
        assertThat(ApiJson.MAPPER.valueToTree(BusinessProblems.problem(new NotFound("Nothing."))).has("errors")).isFalse();
    }

    private static int status(BusinessException refused) {
        return BusinessProblems.problem(refused).status();
    }
}
