package org.tandem.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.OptionalDouble;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/** How the values of the domain stand in canonical JSON: a period as its text, a figure with its state. */
final class DomainValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DomainValues() {
        super("tandem-values");
        addSerializer(Period.class, new PeriodWriter());
        addDeserializer(Period.class, new PeriodReader());
        addSerializer(DataVersion.class, new DataVersionWriter());
        addDeserializer(DataVersion.class, new DataVersionReader());
        addSerializer(Figure.class, new FigureWriter());
        addDeserializer(Figure.class, new FigureReader());
    }

    private static final class PeriodWriter extends JsonSerializer<Period> {
        @Override
        public void serialize(Period period, JsonGenerator json, SerializerProvider provider) throws IOException {
            String text = period.toString();
            // a financial year such as 2010-11 reads as a month, so it is written with its kind
            json.writeString(Period.parse(text).equals(period) ? text : "FY " + text);
        }
    }

    private static final class PeriodReader extends StdDeserializer<Period> {

        private static final long serialVersionUID = 1L;

        PeriodReader() {
            super(Period.class);
        }

        @Override
        public Period deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            return text.startsWith("FY ") ? Period.financialYear(Integer.parseInt(text.substring(3, 7))) : Period.parse(text);
        }
    }

    private static final class DataVersionWriter extends JsonSerializer<DataVersion> {
        @Override
        public void serialize(DataVersion version, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(version.number());
        }
    }

    private static final class DataVersionReader extends StdDeserializer<DataVersion> {

        private static final long serialVersionUID = 1L;

        DataVersionReader() {
            super(DataVersion.class);
        }

        @Override
        public DataVersion deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return new DataVersion(json.getLongValue());
        }
    }

    private static final class FigureWriter extends JsonSerializer<Figure> {
        @Override
        public void serialize(Figure figure, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            if (figure instanceof Figure.Present present) {
                number(json, "denominator", present.denominator());
                number(json, "numerator", present.numerator());
            }
            json.writeStringField("state", figure.state().name());
            number(json, "value", figure.value());
            json.writeEndObject();
        }

        private static void number(JsonGenerator json, String name, OptionalDouble number) throws IOException {
            if (number.isPresent()) {
                json.writeNumberField(name, number.getAsDouble());
            } else {
                json.writeNullField(name);
            }
        }
    }

    private static final class FigureReader extends JsonDeserializer<Figure> {
        @Override
        public Figure deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(json);
            FigureState state = context.readTreeAsValue(node.get("state"), FigureState.class);
            return state == FigureState.PRESENT
                    ? new Figure.Present(node.get("value").doubleValue(), number(node, "numerator"), number(node, "denominator"))
                    : new Figure.Absent(state);
        }

        private static OptionalDouble number(JsonNode node, String name) throws JsonProcessingException {
            JsonNode number = node.get(name);
            return number == null || number.isNull() ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
        }
    }
}
