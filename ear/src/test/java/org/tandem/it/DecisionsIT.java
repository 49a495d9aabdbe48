package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A pair on its way from draft to published, on a server of its own because an approved pair counts as load from then on.
 * Each test decides on the pairs of a round of its own.
 */
class DecisionsIT {

    private static final String MARLBROOK = "ZM01";
    private static final String APPROVE = """
            {"decision": "APPROVE", "patientBenefit": "Shorter waits.", "tripleAim": {"healthAndWellbeing": "Fewer harms.", "quality": "Safer care.",
            "useOfResources": "Fewer agency shifts."}, "internalFactors": "Both boards are ready.", "externalFactors": "The commissioner agrees.",
            "peopleDays": 40, "feeEstimate": 150000, "reviewDate": "%s"}""".formatted(LocalDate.now().plusMonths(6));
    private static OwnTandem tandem;
    private static Rest lead;
    private static Rest lead2;
    private static Rest recipient;
    /** Answers for trusts that no demonstration user signs for. */
    private static Rest otherSignatory;

    private long round;
    private JsonNode pair;

    @BeforeAll
    static void start() throws Exception {
        tandem = OwnTandem.withDemonstration("decisions", "h2");
        lead = tandem.as("lead");
        lead2 = tandem.as("lead2");
        recipient = tandem.as("recipient");
        otherSignatory = tandem.as("admin");
    }

    @AfterAll
    static void stop() throws Exception {
        if (tandem != null) {
            tandem.close();
        }
    }

    @BeforeEach
    void a_solved_round_in_which_marlbrook_is_helped() throws Exception {
        Rest.Answer made = lead.post("/pairing-rounds", """
                {"name": "Decisions", "asOf": "2025-03", "topics": ["URGENT_CARE"], "scope": {"recipients": ["ZM01"]}}""");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        round = made.json().get("id").asLong();
        JsonNode solved = OwnTandem.solve(lead, round);
        pair = StreamSupport.stream(solved.get("plan").get("pairs").spliterator(), false)
                .filter(p -> p.get("recipient").asText().equals(MARLBROOK)).findFirst().orElseThrow();
    }

    private Rest.Answer decide(Rest who, String body, String ifMatch) {
        Rest asking = ifMatch == null ? who : who.with("If-Match", ifMatch);
        return asking.post("/pairing-rounds/%d/pairs/%d/decision".formatted(round, pair.get("id").asLong()), body);
    }

    /** With the tag that the person sees now. */
    private Rest.Answer decideNow(Rest who, String body) {
        return decide(who, body, who.get("/pairing-rounds/" + round).header("ETag"));
    }

    private void succeeds(Rest who, String body, String state) {
        Rest.Answer answer = decideNow(who, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(seen(who).get("decision").asText()).isEqualTo(state);
    }

    private JsonNode seen(Rest who) {
        return StreamSupport.stream(who.get("/pairing-rounds/" + round).json().get("plan").get("pairs").spliterator(), false)
                .filter(p -> p.get("id").equals(pair.get("id"))).findFirst().orElseThrow();
    }

    private static void isProblem(Rest.Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asText()).contains(words).endsWith(".");
    }

    private String otherAccepts() {
        return "{\"decision\": \"ACCEPT\", \"party\": \"%s\"}".formatted(pair.get("supporter").asText());
    }

    @Tag("long")
    @Test
    void after_a_publication_a_round_is_asked_on_its_own_figures_and_a_copy_stands_on_the_new_ones() throws Exception {
        String supporter = pair.get("supporter").asText();
        String question = "/why?recipient=ZM01&topic=URGENT_CARE&supporter=" + supporter;
        JsonNode before = lead.get("/pairing-rounds/" + round + question).json();
        assertThat(before.get("refusals")).isEmpty();
        Rest data = tandem.as("data");
        int release = data.stage("worse.csv", worse(supporter).getBytes(StandardCharsets.UTF_8), Map.of("publishedOn", "2026-06-01")).json().get("id").asInt();
        assertThat(data.post("/imports/" + release + "/publish").status()).isEqualTo(200);
        try {
            assertThat(lead.get("/pairing-rounds/" + round).json().get("figuresAre").asBoolean()).isFalse();
            assertThat(lead.get("/pairing-rounds/" + round + question).json()).isEqualTo(before);

            long copy = lead.post("/pairing-rounds/" + round + "/copy").json().get("id").asLong();
            JsonNode solved = OwnTandem.solve(lead, copy);
            assertThat(solved.get("plan").get("pairs").findValuesAsText("supporter")).isNotEmpty().doesNotContain(supporter);
            assertThat(lead.get("/pairing-rounds/" + copy + question).json().get("refusals").findValuesAsText("rule")).contains("NOT_STRONG");
        } finally {
            assertThat(data.post("/imports/" + release + "/withdraw").status()).isEqualTo(200);
        }
    }

    @org.junit.jupiter.api.Tag("long")
    @Test
    void the_owner_of_a_published_plan_is_told_when_figures_are_restated_so_that_a_pair_would_change() throws Exception {
        assertThat(lead.post("/pairing-rounds/" + round + "/publish").status()).isEqualTo(200);
        assertThat(lead.get("/pairing-rounds/" + round).json().get("corrections")).isEmpty();
        Rest data = tandem.as("data");
        byte[] file = worse(pair.get("supporter").asText()).getBytes(StandardCharsets.UTF_8);
        int release = data.stage("restated.csv", file, Map.of("publishedOn", "2026-06-01")).json().get("id").asInt();
        assertThat(data.post("/imports/" + release + "/publish").status()).isEqualTo(200);
        try {
            JsonNode told = corrections();
            assertThat(told.get("sentence").asText()).contains("would no longer stand in the plan").contains("The standing of");
            assertThat(lead.get("/pairing-rounds/" + round).json().get("corrections")).hasSize(1);
            assertThat(tasks(lead, "/tasks")).contains("CORRECTION");
            assertThat(lead2.post("/corrections/" + told.get("id").asInt() + "/seen").status()).isEqualTo(404);
            assertThat(lead.post("/corrections/" + told.get("id").asInt() + "/seen").status()).isEqualTo(204);
            assertThat(lead.get("/corrections?size=1000").json().get("items").findValuesAsText("subjectId")).doesNotContain(Long.toString(round));
        } finally {
            assertThat(data.post("/imports/" + release + "/withdraw").status()).isEqualTo(200);
        }
    }

    /** The notice on the round of this test, which is looked for every ten seconds. */
    private JsonNode corrections() throws InterruptedException {
        for (int look = 0; look < 120; look++) {
            for (JsonNode notice : lead.get("/corrections?size=1000").json().get("items")) {
                if (notice.get("subjectId").asLong() == round) {
                    return notice;
                }
            }
            java.util.concurrent.TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("Nobody was told.");
    }

    /** The indicators of urgent care of one provider, at the bottom of the group for two years. */
    private static String worse(String provider) {
        StringBuilder file = new StringBuilder("provider,indicator,period,value,numerator,denominator\n");
        for (YearMonth month = YearMonth.of(2023, 4); month.isBefore(YearMonth.of(2025, 4)); month = month.plusMonths(1)) {
            for (String figure : List.of("AE_12H_DTA,%s,,9000,10000", "AE_4H_ALL,%s,,1000,10000", "AE_4H_T1,%s,,1000,10000")) {
                file.append(provider).append(',').append(figure.formatted(month)).append('\n');
            }
        }
        return file.toString();
    }

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

    private String pairPath(String what) {
        return "/pairing-rounds/%d/pairs/%d/%s".formatted(round, pair.get("id").asLong(), what);
    }

    private JsonNode chooses(Rest who, String body) {
        Rest.Answer answer = who.with("If-Match", who.get("/pairing-rounds/" + round).header("ETag")).post(pairPath("model-choice"), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
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
    void a_model_that_does_not_stand_first_needs_a_reason_and_a_form_before_the_purpose_is_warned_of_and_logged() {
        JsonNode options = lead.get(pairPath("model-options") + "?startWithinMonths=6&maxCostBand=B&parentsMustSurvive=true").json();
        assertThat(options.get("lightestAdequate").asText()).isEqualTo("BUDDYING");
        assertThat(options.get("warnings").get(0).asText()).contains("Form follows purpose");
        assertThat(options.get("options").get(options.get("options").size() - 1).get("model").asText()).isEqualTo("STAND_ALONE");
        assertThat(options.get("removed").findValuesAsText("gate")).contains("PARENTS_MUST_SURVIVE", "COST_BAND");
        isProblem(lead.with("If-Match", "*").post(pairPath("model-choice"), "{\"model\": \"SHARED_LEADERSHIP\"}"), 422, "say why");
        isProblem(lead.with("If-Match", "*").post(pairPath("model-choice"), "{\"model\": \"STAND_ALONE\", \"reason\": \"x\"}"), 422, "withdraw the pair");
        assertThat(lead.post(pairPath("model-choice"), "{\"model\": \"BUDDYING\"}").status()).isEqualTo(428);
        assertThat(recipient.with("If-Match", "*").post(pairPath("model-choice"), "{\"model\": \"BUDDYING\"}").status()).isIn(403, 404);

        JsonNode chosen = chooses(lead, "{\"model\": \"SHARED_LEADERSHIP\", \"reason\": \"They share a chair already.\"}").get("choices").get(0);
        assertThat(chosen.get("beforePurpose").asBoolean()).isTrue();
        assertThat(seen(lead).get("model").get("reason").asText()).isEqualTo("They share a chair already.");
        assertThat(otherSignatory.get("/audit?what=CHOOSE_MODEL&size=1000").text()).contains("BEFORE THE PURPOSE WAS STATED");
        assertThat(lead.post("/pairing-rounds/" + round + "/solve").status()).isEqualTo(409);
    }

    @Test
    void a_model_of_the_catalogue_is_changed_from_a_day_on_and_what_was_before_stays_on_record() {
        String path = "/collaboration-models/LEARNING_NETWORK";
        String change = "{\"validFrom\": \"2031-01-01\", \"reason\": \"A new study.\", \"note\": \"Changed note.\"}";
        String tag = otherSignatory.get(path).header("ETag");
        assertThat(otherSignatory.call("PUT", path, change).status()).isEqualTo(428);
        Rest.Answer changed = otherSignatory.with("If-Match", tag).call("PUT", path, change);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(otherSignatory.with("If-Match", tag).call("PUT", path, change).status()).isEqualTo(409);
        assertThat(lead.get(path).json().get("note").asText()).isEqualTo("Cheap; weak on persistent failure.");
        assertThat(lead.get(path + "?asOf=2031-01-01").json().get("note").asText()).isEqualTo("Changed note.");
        assertThat(lead.get(path + "?asOf=2031-01-01&knownOn=2026-01-01").json().get("note").asText()).isEqualTo("Cheap; weak on persistent failure.");
        assertThat(lead.get("/collaboration-models?size=1000").json().get("total").asInt()).isEqualTo(22);
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

    private List<String> tasks(Rest who, String page) {
        return StreamSupport.stream(who.get("/tasks?size=1000").json().get("items").spliterator(), false)
                .filter(t -> t.get("page").asText().startsWith(page)).map(t -> t.get("kind").asText()).toList();
    }

    @Test
    void each_person_finds_what_waits_for_them_and_nothing_else() {
        String page = "/round?id=%d&pair=%d".formatted(round, pair.get("id").asLong());
        assertThat(tasks(recipient, page)).isEmpty();
        succeeds(lead, "{\"decision\": \"PROPOSE\"}", "PROPOSED");
        assertThat(tasks(recipient, page)).containsExactly("ANSWER");
        assertThat(tasks(lead, page)).containsExactly("CHASE");
        assertThat(tasks(lead2, page)).isEmpty();
        assertThat(tasks(tandem.as("supporter"), page)).isEmpty();
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
        Rest.Answer answer = decide(tandem.as("supporter"), "{\"decision\": \"ACCEPT\"}", "*");
        assertThat(answer.status()).as(answer.text()).isIn(403, 404);
        assertThat(decide(recipient, otherAccepts(), "*").status()).isEqualTo(403);
        assertThat(decide(recipient, "{\"decision\": \"APPROVE\"}", "*").status()).isEqualTo(403);
        assertThat(seen(lead).get("steps")).hasSize(1);
    }
}
