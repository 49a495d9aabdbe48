package org.tandem.intake.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.tandem.intake.ReleaseSummary;

/** The summary of a release as it is stored. */
final class SummaryJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SummaryJson() {
    }

    static String write(ReleaseSummary summary) {
        try {
            return MAPPER.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The summary of a release cannot be written.", e);
        }
    }

    static ReleaseSummary read(String json) {
        try {
            return MAPPER.readValue(json, ReleaseSummary.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The summary of a release cannot be read.", e);
        }
    }
}
