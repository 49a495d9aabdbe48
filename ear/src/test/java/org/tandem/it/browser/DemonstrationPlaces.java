package org.tandem.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;

/** Where the things of the demonstration set are on this server. */
final class DemonstrationPlaces {

    static final String ROUND = "Support between trusts 2025/26";
    private static final String STAGED = "nhs_sickness_absence_2025-03_restated.csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemonstrationPlaces() {
    }

    static String filledIn(String address, Visitor visitor) {
        String withRound = address.contains("{round}") ? address.replace("{round}", round(visitor)) : address;
        if (withRound.contains("{pair}")) {
            withRound = withRound.replace("{pair}", pair(visitor));
        }
        if (withRound.contains("{pack}")) {
            withRound = withRound.replace("{pack}", pack(visitor));
        }
        return withRound.contains("{staged}") ? withRound.replace("{staged}", staged(visitor)) : withRound;
    }

    /** The round of most stories. */
    static String round(Visitor visitor) {
        return idOf(json(visitor.api("lead", "/pairing-rounds?size=1000")), "name", ROUND);
    }

    /** A pair of that round. */
    private static String pair(Visitor visitor) {
        return json(visitor.api("lead", "/pairing-rounds/" + round(visitor))).at("/plan/pairs/0/id").asText();
    }

    /** The pack that is in work. */
    private static String pack(Visitor visitor) {
        return idOf(json(visitor.api("secretary", "/board-packs?size=1000")), "title", "Board pack, March 2025");
    }

    private static String staged(Visitor visitor) {
        return idOf(json(visitor.api("data", "/imports?size=1000")), "fileName", STAGED);
    }

    static JsonNode json(APIResponse answer) {
        if (!answer.ok()) {
            throw new AssertionError(answer.url() + ": " + answer.status() + " " + answer.text());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.text(), e);
        }
    }

    private static String idOf(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.path("items").spliterator(), false).filter(item -> value.equals(item.path(field).asText())).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + value + " in " + list)).path("id").asText();
    }
}
