package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file of the own layout that takes some seconds to read: made-up figures of ten indicators and twenty years for every provider. */
record LargeFile(String name, byte[] bytes, int rows) {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2000, 1);
    private static final int MONTHS = 240;
    private static final int DENOMINATOR = 1000;
    private static final List<String> INDICATORS = List.of("AE_4H_T1", "AE_4H_ALL", "AE_12H_DTA", "RTT_18W", "RTT_52W", "CWT_28D_FDS", "CWT_31D",
            "CWT_62D", "DM01_6W", "SICKNESS");

    /**
     * For every provider of a server.
     *
     * @param numerator of every figure, which tells one such file from another
     */
    static LargeFile of(Rest data, int numerator) {
        List<String> providers = data.get("/providers?size=1000").json().get("items").findValuesAsText("odsCode").stream().distinct().toList();
        StringBuilder text = new StringBuilder("provider,indicator,period,value,numerator,denominator\n");
        int rows = 0;
        for (String indicator : INDICATORS) {
            for (int month = 0; month < MONTHS; month++) {
                for (String provider : providers) {
                    text.append(provider).append(',').append(indicator).append(',').append(FIRST_MONTH.plusMonths(month)).append(",,")
                            .append(numerator).append(',').append(DENOMINATOR).append('\n');
                    rows++;
                }
            }
        }
        return new LargeFile("large-" + numerator + ".csv", text.toString().getBytes(StandardCharsets.UTF_8), rows);
    }

    /** Sends it and does not wait for its end. */
    Rest.Answer send(Rest data) {
        return data.upload("/imports", name, bytes, Map.of("publishedOn", "2025-05-08"));
    }

    /** Sends it and waits until it is staged whole. */
    int stageWhole(Rest data) {
        JsonNode staged = data.stage(name, bytes, Map.of("publishedOn", "2025-05-08")).json();
        assertThat(staged.path("status").asText()).as(staged.toString()).isEqualTo("STAGED");
        assertThat(staged.get("rowsAccepted").asInt()).isEqualTo(rows);
        return staged.get("id").asInt();
    }

    /** Its release once nobody reads it any more, empty when the server knows nothing of it. */
    Optional<JsonNode> settled(Rest data) throws InterruptedException {
        for (int second = 0; second < 300; second++) {
            Optional<JsonNode> release = newest(data);
            if (release.isEmpty() || !release.get().get("status").asText().equals("STAGING")) {
                return release;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError(name + " is still being staged.");
    }

    /** Its release as it stands now. */
    Optional<JsonNode> newest(Rest data) {
        for (JsonNode release : data.get("/imports?size=1000").json().get("items")) {
            if (release.get("fileName").asText().equals(name)) {
                return Optional.of(data.get("/imports/" + release.get("id").asInt()).json());
            }
        }
        return Optional.empty();
    }

    /** Whether its figures show. */
    boolean shows(Rest data) {
        JsonNode own = data.get("/indicators/DM01_6W/positions?provider=ZM01&period=2018-06").json().path("positions").path(0);
        return own.path("numerator").isNumber();
    }
}
