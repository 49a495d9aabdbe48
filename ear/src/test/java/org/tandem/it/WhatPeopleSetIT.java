package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people set beside what is computed, over the interface: peer sets, local indicators, statuses and comments. Leaves standings as they were. */
@Tag("long")
@ExtendWith(ArquillianExtension.class)
class WhatPeopleSetIT {

    private static final String PROFILE = "/providers/ZM01/profile?asOf=2025-03&peerSet=";

    @Test
    void a_peer_set_is_kept_used_where_peers_are_chosen_changed_with_its_version_and_forgotten() {
        Rest lead = Rest.as("lead");
        Rest.Answer made = lead.post("/peer-sets", "{\"name\": \"Vale\", \"members\": [\"ZM02\", \"ZM04\", \"ZM06\", \"ZM08\"]}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = made.json().get("id").asText();

        JsonNode profile = lead.get(PROFILE + id).json();
        assertThat(profile.get("peerSet").get("size").asInt()).isEqualTo(5);
        assertThat(profile.get("peerEffects").get("sentence").asText()).contains("‘Vale’");
        assertThat(profile.get("opportunity").get("peers").asText()).contains("‘Vale’");
        assertThat(lead.get("/indicators/AE_4H_ALL/positions?period=2025-03&peerSet=" + id).json().get("positions")).hasSize(4);
        assertThat(lead.get("/comparisons?providers=ZM01,ZM02&topic=URGENT_CARE&peerSet=" + id).json().get("items").size()).isEven().isPositive();
        assertThat(Rest.as("viewer").get(PROFILE + id).status()).as("it is not shared").isEqualTo(404);

        String shared = "{\"name\": \"Vale\", \"shared\": true, \"members\": [\"ZM02\", \"ZM04\", \"ZM06\", \"ZM11\"]}";
        assertThat(lead.call("PUT", "/peer-sets/" + id, shared).status()).isEqualTo(428);
        assertThat(lead.with("If-Match", "99").call("PUT", "/peer-sets/" + id, shared).status()).isEqualTo(409);
        Rest.Answer changed = lead.with("If-Match", made.json().get("rowVersion").asText()).call("PUT", "/peer-sets/" + id, shared);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(Rest.as("viewer").get(PROFILE + id).status()).isEqualTo(200);
        assertThat(Rest.as("viewer").with("If-Match", changed.json().get("rowVersion").asText()).call("DELETE", "/peer-sets/" + id).status()).isEqualTo(403);
        assertThat(lead.with("If-Match", changed.json().get("rowVersion").asText()).call("DELETE", "/peer-sets/" + id).status()).isEqualTo(204);
        assertThat(lead.get(PROFILE + id).status()).isEqualTo(404);
    }

    @Test
    void a_set_that_cannot_be_kept_is_refused_by_its_fields() {
        Rest.Answer refused = Rest.as("viewer").post("/peer-sets", "{\"name\": \"\", \"members\": [\"ZM02\", \"NOBODY\"]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("name", "members", "NOBODY");
    }

    @Test
    void a_local_indicator_stands_in_the_catalogue_and_takes_figures_of_the_own_layout() {
        Rest data = Rest.as("data");
        String asked = "{\"code\": \"%s\", \"name\": \"Theatre use\", \"topic\": \"%s\", \"kind\": \"PROPORTION\", \"unit\": \"%%\", \"improvementDirection\": \"HIGHER_BETTER\","
                + " \"target\": 0.85, \"rhythm\": \"MONTHLY\", \"source\": \"Theatre system\"}";
        assertThat(data.post("/indicators", asked.formatted("AE_4H_ALL", "ELECTIVE")).text()).contains("CODE_TAKEN");
        assertThat(data.post("/indicators", asked.formatted("THEATRE_USE", "THEATRES")).status()).isEqualTo(422);
        Rest.Answer made = data.post("/indicators", asked.formatted("THEATRE_USE", "ELECTIVE"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(data.get("/indicators/THEATRE_USE").json().get("targets").get(0).get("value").asDouble()).isEqualTo(0.85);

        Rest.Answer staged = data.stage("theatres.csv", "provider,indicator,period,value,numerator,denominator\nZM01,THEATRE_USE,2025-03,,80,100\n".getBytes(),
                Map.of("publishedOn", "2025-05-01"));
        assertThat(staged.json().get("rowsAccepted").asInt()).as(staged.text()).isEqualTo(1);
        assertThat(data.post("/imports/" + staged.json().get("id").asInt() + "/withdraw").status()).isEqualTo(200);
    }

    @Test
    void a_status_that_a_lead_sets_stands_beside_the_computed_one_until_it_is_ended() {
        Rest lead = Rest.as("lead");
        String asked = "{\"provider\": \"ZM01\", \"topic\": \"URGENT_CARE\", \"status\": \"%s\", \"reason\": \"%s\", \"expires\": \"" + LocalDate.of(2027, 6, 30) + "\"}";
        assertThat(lead.post("/standing-overrides", asked.formatted("WATCH", "")).status()).isEqualTo(422);
        assertThat(lead.post("/standing-overrides", asked.formatted("PERSISTENT", "It is as it was computed.")).text()).contains("SAME_STATUS");
        Rest.Answer made = lead.post("/standing-overrides", asked.formatted("WATCH", "A new department opened in April."));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        try {
            assertThat(made.json().get("computedStatus").asText()).isEqualTo("PERSISTENT");
            assertThat(topic(lead).get("difficulty").asText()).isEqualTo("WATCH");
            assertThat(topic(lead).get("reasons").get(0).get("sentence").asText()).contains("a topic to watch", "a long-running need for support", "A new department opened");
            assertThat(lead.post("/standing-overrides", asked.formatted("NONE", "A second one at once.")).status()).isEqualTo(409);
        } finally {
            lead.with("If-Match", made.json().get("rowVersion").asText()).call("DELETE", "/standing-overrides/" + made.json().get("id").asInt());
        }
        assertThat(topic(lead).get("difficulty").asText()).isEqualTo("PERSISTENT");
        assertThat(Rest.as("recipient").get("/standing-overrides").json().get("items")).anySatisfy(o -> assertThat(o.get("inForce").asBoolean()).isFalse());
        assertThat(Rest.as("viewer").get("/standing-overrides").json().get("items")).isEmpty();
    }

    private static JsonNode topic(Rest rest) {
        return StreamSupport.stream(rest.get("/providers/ZM01").json().get("standing").get("topics").spliterator(), false)
                .filter(t -> t.get("topic").asText().equals("URGENT_CARE")).findFirst().orElseThrow();
    }

    @Test
    void a_trust_comments_on_its_own_standing_and_on_no_other() {
        Rest own = Rest.as("recipient");
        assertThat(own.post("/standings/ZM17/comment", "{\"comment\": \"Not ours.\"}").status()).isEqualTo(403);
        assertThat(own.post("/standings/ZM01/comment", "{\"comment\": \" \"}").status()).isEqualTo(422);
        Rest.Answer said = own.post("/standings/ZM01/comment", "{\"comment\": \"We have opened a second theatre.\"}");
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        assertThat(Rest.as("lead").get("/providers/ZM01").json().get("standing").get("comments").toString()).contains("second theatre");
    }
}
