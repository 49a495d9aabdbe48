package org.tandem.shared.web;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes any list as CSV: the same values as in JSON. */
@Provider
@Produces(CsvAnswers.TEXT_CSV)
public class CsvAnswers implements MessageBodyWriter<Record> {

    /** Media type. */
    public static final String TEXT_CSV = "text/csv";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record answer, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        CsvTable.of(ApiJson.MAPPER.valueToTree(answer)).print(text);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, TEXT_CSV + ";charset=UTF-8");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
