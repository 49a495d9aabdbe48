package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.it.Rest.Answer;

/** Mappings of local files over the interface: made, used, and changed only by who saw the present one. */
@Tag("h2")
@ExtendWith(ArquillianExtension.class)
class LocalMappingsIT {

    private static final Map<String, String> LONG_AGO = Map.of("publishedOn", "2016-01-08");

    private final Rest data = Rest.as("data");
    private final String name = "Mortality team " + System.nanoTime();

    private String mapping(String divisor) {
        return """
                {"name": "%s", "header": ["Trust", "%s", "Observed"], "provider": "Trust", "fixedIndicator": "SHMI", "fixedPeriod": "2015-09", "value": "Observed", "percent": false%s}"""
                .formatted(name, name, divisor);
    }

    @Test
    void a_mapping_is_changed_and_deleted_only_by_who_names_its_present_version() {
        Answer added = data.post("/imports/mappings", mapping(", \"divisor\": 100"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().get("divisor").decimalValue()).isEqualByComparingTo("100");
        String path = "/imports/mappings/" + added.json().get("id").asInt();
        String first = added.json().get("rowVersion").asText();

        assertThat(data.call("PUT", path, mapping("")).status()).isEqualTo(428);
        assertThat(data.call("DELETE", path).status()).isEqualTo(428);
        Answer changed = data.with("If-Match", first).call("PUT", path, mapping(", \"divisor\": 10"));
        assertThat(changed.status()).isEqualTo(200);
        String second = changed.json().get("rowVersion").asText();

        Answer stale = data.with("If-Match", first).call("PUT", path, mapping(""));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("detail").asText()).contains("Somebody else has changed the mapping '" + name + "'");
        assertThat(data.with("If-Match", first).call("DELETE", path).status()).isEqualTo(409);
        assertThat(data.with("If-Match", second).call("DELETE", path).status()).isEqualTo(204);
        assertThat(data.with("If-Match", second).call("DELETE", path).status()).isEqualTo(404);
    }

    @Test
    void a_file_is_read_by_its_mapping_and_a_second_mapping_of_its_header_is_refused() {
        Answer added = data.post("/imports/mappings", mapping(", \"divisor\": 100"));
        Answer again = data.post("/imports/mappings", mapping(""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().get("errors").get(0).get("field").asText()).isEqualTo("header");
        assertThat(data.post("/imports/mappings", mapping(", \"divisor\": 0")).json().get("errors").get(0).get("field").asText()).isEqualTo("divisor");

        Answer staged = data.stage("local.csv", ("Trust,%s,Observed\nZM64,x,103.1\n".formatted(name)).getBytes(StandardCharsets.UTF_8), LONG_AGO);
        assertThat(staged.status()).isEqualTo(201);
        assertThat(staged.json().get("layout").asText()).isEqualTo("tandem-observations");
        assertThat(staged.json().get("rowsAccepted").asInt()).isEqualTo(1);
        data.post("/imports/" + staged.json().get("id").asInt() + "/withdraw");
        data.with("If-Match", added.json().get("rowVersion").asText()).call("DELETE", "/imports/mappings/" + added.json().get("id").asInt());
    }
}
