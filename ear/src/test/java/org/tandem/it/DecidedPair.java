package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests on the pair of a round of their own: Marlbrook, which a demonstration user signs for, and whoever the solver gives it. */
@ExtendWith(DecisionServer.class)
abstract class DecidedPair {

    static final String MARLBROOK = "ZM01";
    static final String APPROVE = """
            {"decision": "APPROVE", "patientBenefit": "Shorter waits.", "tripleAim": {"healthAndWellbeing": "Fewer harms.", "quality": "Safer care.",
            "useOfResources": "Fewer agency shifts."}, "internalFactors": "Both boards are ready.", "externalFactors": "The commissioner agrees.",
            "peopleDays": 40, "feeEstimate": 150000, "reviewDate": "%s"}""".formatted(LocalDate.now().plusMonths(6));

    final Rest lead = tandem().as("lead");
    final Rest lead2 = tandem().as("lead2");
    final Rest recipient = tandem().as("recipient");
    /** Answers for trusts that no demonstration user signs for. */
    final Rest otherSignatory = tandem().as("admin");
    long round;
    JsonNode pair;

    static OwnTandem tandem() {
        return DecisionServer.tandem();
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

    Rest.Answer decide(Rest who, String body, String ifMatch) {
        Rest asking = ifMatch == null ? who : who.with("If-Match", ifMatch);
        return asking.post("/pairing-rounds/%d/pairs/%d/decision".formatted(round, pair.get("id").asLong()), body);
    }

    /** With the tag that the person sees now. */
    Rest.Answer decideNow(Rest who, String body) {
        return decide(who, body, who.get("/pairing-rounds/" + round).header("ETag"));
    }

    void succeeds(Rest who, String body, String state) {
        Rest.Answer answer = decideNow(who, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(seen(who).get("decision").asText()).isEqualTo(state);
    }

    JsonNode seen(Rest who) {
        return StreamSupport.stream(who.get("/pairing-rounds/" + round).json().get("plan").get("pairs").spliterator(), false)
                .filter(p -> p.get("id").equals(pair.get("id"))).findFirst().orElseThrow();
    }

    static void isProblem(Rest.Answer answer, int status, String words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asText()).contains(words).endsWith(".");
    }

    String otherAccepts() {
        return "{\"decision\": \"ACCEPT\", \"party\": \"%s\"}".formatted(pair.get("supporter").asText());
    }

    String pairPath(String what) {
        return "/pairing-rounds/%d/pairs/%d/%s".formatted(round, pair.get("id").asLong(), what);
    }

    JsonNode chooses(Rest who, String body) {
        Rest.Answer answer = who.with("If-Match", who.get("/pairing-rounds/" + round).header("ETag")).post(pairPath("model-choice"), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    List<String> tasks(Rest who, String page) {
        return StreamSupport.stream(who.get("/tasks?size=1000").json().get("items").spliterator(), false)
                .filter(t -> t.get("page").asText().startsWith(page)).map(t -> t.get("kind").asText()).toList();
    }
}
