package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The collaboration model of a pair, and the catalogue that it comes from. */
@Tag("own-server")
class ModelChoicesIT extends DecidedPair {

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
}
