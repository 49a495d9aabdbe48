package org.tandem.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.shared.Reason;

/** How a body that is no JSON, or not the JSON that is expected, is answered. */
@Provider
public class JsonProblems implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        return problem(unreadable).answer().build();
    }

    static Problem problem(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream().map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                    .collect(Collectors.joining("."));
            return Problem.of(400, "MALFORMED", "The body does not have the expected form.")
                    .withFields(List.of(new Reason(field, "What stands in '" + field + "' cannot be read.")));
        }
        return Problem.of(400, "MALFORMED", "The body is not readable JSON.");
    }
}
