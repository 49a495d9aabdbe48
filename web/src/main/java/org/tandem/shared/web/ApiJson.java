package org.tandem.shared.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/** How the interface writes and reads JSON: periods as text, data versions as numbers, dates by ISO 8601, absent as null. */
@Provider
public class ApiJson implements ContextResolver<ObjectMapper> {

    /** The one mapper of the interface. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), values())
            .addMixIn(Indicator.class, IndicatorNames.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS, MapperFeature.AUTO_DETECT_GETTERS)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** Names that the contract fixes where the domain says it otherwise. */
    private abstract static class IndicatorNames {
        @JsonProperty("improvementDirection")
        private ImprovementDirection direction;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }

    private static SimpleModule values() {
        SimpleModule values = new SimpleModule("tandem-api");
        values.addSerializer(Period.class, new StdSerializer<>(Period.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(Period period, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(period.toString());
            }
        });
        values.addSerializer(DataVersion.class, new StdSerializer<>(DataVersion.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(DataVersion version, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(version.number());
            }
        });
        values.addDeserializer(Period.class, new PeriodReader());
        return values;
    }
}
