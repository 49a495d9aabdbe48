package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pair on its way from draft to published. */
@Tag("own-server")
class DecisionsIT extends DecidedPair {

    @Test
    void a_pair_is_proposed_accepted_by_both_approved_by_another_lead_and_published() {
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        succeeds(recipient, "{\"decision\": \"ACCEPT\"}", "PROPOSED");
        succeeds(otherSignatory, otherAccepts(), "ACCEPTED_BY_BOTH");
        isProblem(decideNow(lead, APPROVE), 409, "approved by somebody else");
        assertThat(seen(lead).get("decision").asText()).isEqualTo("ACCEPTED_BY_BOTH");
        isProblem(decideNow(lead2, APPROVE), 422, "An approval says what the pair is for");
        isProblem(decideNow(lead2, APPROVE.replaceFirst("\\{", "{\"purpose\": \"Safer emergency care.\", ")), 422, "No collaboration model is chosen");
        chooses(lead2, "{\"model\": \"BUDDYING\", \"purpose\": \"Safer emergency care.\"}");
        succeeds(lead2, APPROVE, "APPROVED");
        succeeds(lead2, "{\"decision\": \"PUBLISH\"}", "PUBLISHED");

        List<String> steps = StreamSupport.stream(seen(lead).get("steps").spliterator(), false)
                .map(s -> s.get("action").asText() + " " + s.get("by").asText()).toList();
        assertThat(steps).containsExactly("PROPOSE lead", "ACCEPT recipient", "ACCEPT admin", "APPROVE lead2", "PUBLISH lead2");
    }

    @Test
    void an_approval_says_what_the_rules_ask_for_and_freezes_a_baseline_and_names_the_model_of_the_commitment() {
        succeeds(lead, "{\"decision\": \"PROPOSE\", \"purpose\": \"Safer emergency care.\"}", "PROPOSED");
        assertThat(LocalDate.parse(seen(lead).get("dueOn").asText())).isAfter(LocalDate.now().plusDays(26));
        succeeds(recipient, "{\"decision\": \"ACCEPT\"}", "PROPOSED");
        succeeds(otherSignatory, otherAccepts(), "ACCEPTED_BY_BOTH");
        assertThat(chooses(lead2, "{\"model\": \"MANAGEMENT_CONTRACT\", \"reason\": \"The board asked for it.\"}").get("choices").get(0)
                .get("againstTheOrder").asBoolean()).isTrue();
        Rest.Answer incomplete = decideNow(lead2, "{\"decision\": \"APPROVE\", \"peopleDays\": 40}");
        isProblem(incomplete, 422, "An approval says");
        assertThat(incomplete.json().get("errors").findValuesAsText("field")).contains("patientBenefit", "reviewDate").doesNotContain("purpose", "peopleDays");
        isProblem(lead2.get(pairPath("baseline")), 404, "not approved yet");

        succeeds(lead2, APPROVE, "APPROVED");
        JsonNode approval = seen(recipient).get("approval");
        assertThat(approval.get("terms").get("feeEstimate").decimalValue()).isEqualByComparingTo("150000");
        JsonNode baseline = lead2.get(pairPath("baseline")).json();
        assertThat(baseline.get("indicators").findValuesAsText("code")).containsExactly("AE_12H_DTA", "AE_4H_ALL", "AE_4H_T1");
        JsonNode first = baseline.get("indicators").get(0);
        Rest.Answer published = lead.get("/indicators/AE_12H_DTA/positions?period=" + first.get("period").asText());
        assertThat(published.status()).as("%s: %s", first, published.text()).isEqualTo(200);
        JsonNode own = StreamSupport.stream(published.json().get("positions").spliterator(), false).filter(p -> p.get("odsCode").asText().equals(MARLBROOK))
                .findFirst().orElseThrow();
        assertThat(first.get("recipient").get("value")).isEqualTo(own.get("value"));
        assertThat(first.get("recipient").get("lower95")).isEqualTo(own.get("lower95"));
        assertThat(lead.get("/commitments?size=1000").json().get("items").findValuesAsText("model")).contains("MANAGEMENT_CONTRACT");
        isProblem(lead2.with("If-Match", "*").post(pairPath("model-choice"), "{\"model\": \"BUDDYING\"}"), 409, "can no longer be chosen");
    }

    @Test
    void a_trust_sees_a_pair_only_once_it_is_proposed() {
        assertThat(recipient.get("/pairing-rounds/" + round).status()).isEqualTo(404);
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        JsonNode plan = recipient.get("/pairing-rounds/" + round).json().get("plan");
        assertThat(plan.get("pairs")).hasSize(1);
        assertThat(plan.get("pairs").get(0).get("alternatives")).isEmpty();
        assertThat(plan.get("unmatched")).isEmpty();
        assertThat(plan.get("totalFit").isNull()).isTrue();
    }

    @Test
    void each_person_finds_what_waits_for_them_and_nothing_else() {
        String page = "/round?id=%d&pair=%d".formatted(round, pair.get("id").asLong());
        assertThat(tasks(recipient, page)).isEmpty();
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        assertThat(tasks(recipient, page)).containsExactly("ANSWER");
        assertThat(tasks(lead, page)).containsExactly("CHASE");
        assertThat(tasks(lead2, page)).isEmpty();
        assertThat(tasks(tandem().as("supporter"), page)).isEmpty();
        succeeds(recipient, "{\"decision\": \"ACCEPT\"}", "PROPOSED");
        assertThat(tasks(recipient, page)).isEmpty();
        succeeds(otherSignatory, otherAccepts(), "ACCEPTED_BY_BOTH");
        assertThat(tasks(lead2, page)).containsExactly("APPROVE");
        assertThat(tasks(lead2, "/model-options?id=" + round)).containsExactly("CHOOSE_MODEL");
        assertThat(tasks(lead, page)).containsExactly("CHASE");
    }

    @Test
    void a_trust_declines_only_with_a_reason() {
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        isProblem(decideNow(recipient, "{\"decision\": \"DECLINE\"}"), 409, "only with a reason");
        isProblem(decideNow(recipient, "{\"decision\": \"DECLINE\", \"reason\": \"  \"}"), 409, "only with a reason");
        succeeds(recipient, "{\"decision\": \"DECLINE\", \"reason\": \"We work with another trust.\"}", "DECLINED");
        assertThat(seen(lead).get("steps").get(1).get("reason").asText()).isEqualTo("We work with another trust.");
    }

    @Test
    void a_decision_without_if_match_is_told_that_it_is_needed() {
        assertThat(decide(lead, "{\"decision\": \"PROPOSE\"}", null).status()).isEqualTo(428);
        assertThat(seen(lead).get("decision").asText()).isEqualTo("DRAFT");
    }

    @Test
    void a_decision_on_what_somebody_else_has_changed_is_refused() {
        String seenBefore = lead2.get("/pairing-rounds/" + round).header("ETag");
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        Rest.Answer stale = decide(lead2, "{\"decision\": \"WITHDRAW\", \"reason\": \"Not now.\"}", seenBefore);
        isProblem(stale, 409, "Look again");
        assertThat(stale.json().get("code").asText()).isEqualTo("STALE");
        assertThat(seen(lead).get("decision").asText()).isEqualTo("PROPOSED");
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told() throws Exception {
        String tag = lead.get("/pairing-rounds/" + round).header("ETag");
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Rest.Answer>> answers = Stream.of(lead, lead2).map(who -> two.submit(() -> {
                together.await();
                return decide(who, "{\"decision\": \"PROPOSE\"}", tag);
            })).toList();
            together.countDown();
            List<Rest.Answer> done = List.of(answers.get(0).get(), answers.get(1).get());
            assertThat(done).extracting(Rest.Answer::status).containsExactlyInAnyOrder(200, 409);
            Rest.Answer loser = done.get(0).status() == 409 ? done.get(0) : done.get(1);
            isProblem(loser, 409, "since you looked");
        } finally {
            two.shutdownNow();
        }
        assertThat(seen(lead).get("steps")).hasSize(1);
    }

    @Test
    void a_signatory_of_another_trust_cannot_answer() {
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        Rest.Answer answer = decide(tandem().as("supporter"), "{\"decision\": \"ACCEPT\"}", "*");
        assertThat(answer.status()).as(answer.text()).isIn(403, 404);
        assertThat(decide(recipient, otherAccepts(), "*").status()).isEqualTo(403);
        assertThat(decide(recipient, "{\"decision\": \"APPROVE\"}", "*").status()).isEqualTo(403);
        assertThat(seen(lead).get("steps")).hasSize(1);
    }

    @Test
    void every_refusal_stands_in_the_audit_with_what_was_wanted_and_why() {
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        isProblem(decideNow(lead, APPROVE), 409, "cannot be approved");
        isProblem(decide(lead2, "{\"decision\": \"WITHDRAW\", \"reason\": \"Not now.\"}", "\"0\""), 409, "Look again");
        assertThat(decide(recipient, "{\"decision\": \"APPROVE\"}", "*").status()).isEqualTo(403);

        String audit = otherSignatory.get("/audit?size=1000").text();
        String subject = "round %d pair %d, ".formatted(round, pair.get("id").asLong());
        assertThat(audit).contains(subject + "APPROVE").contains(subject + "WITHDRAW").contains("The pair was a draft, was proposed by lead, and is now proposed.");
    }

    @Test
    void a_pair_is_countered_with_a_reason_proposed_again_and_withdrawn() {
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        isProblem(decideNow(recipient, "{\"decision\": \"COUNTER\"}"), 409, "only with a reason");
        succeeds(recipient, "{\"decision\": \"COUNTER\", \"reason\": \"From the summer on.\"}", "COUNTERED");
        isProblem(decideNow(recipient, "{\"decision\": \"ACCEPT\"}"), 409, "cannot be accepted");
        succeeds(lead, "{\"decision\": \"PROPOSE\", \"due\": \"%s\"}".formatted(LocalDate.now().plusDays(40)), "PROPOSED");
        assertThat(seen(recipient).get("dueOn").asText()).isEqualTo(LocalDate.now().plusDays(40).toString());
        isProblem(decideNow(lead, "{\"decision\": \"WITHDRAW\"}"), 409, "only with a reason");
        succeeds(lead, "{\"decision\": \"WITHDRAW\", \"reason\": \"Another way was found.\"}", "WITHDRAWN");
    }
}
