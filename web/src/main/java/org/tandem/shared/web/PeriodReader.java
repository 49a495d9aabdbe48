package org.tandem.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.tandem.shared.Period;

/** Reads a period from its written form. */
final class PeriodReader extends StdDeserializer<Period> {

    private static final long serialVersionUID = 1L;

    PeriodReader() {
        super(Period.class);
    }

    @Override
    public Period deserialize(JsonParser json, DeserializationContext context) throws IOException {
        try {
            return Period.parse(json.getText());
        } catch (IllegalArgumentException noPeriod) {
            return (Period) context.handleWeirdStringValue(Period.class, json.getText(), noPeriod.getMessage());
        }
    }
}
