package org.tandem.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** How what the protocol itself refuses is answered: unknown address, method, media type, unreadable body. */
@Provider
public class ProtocolProblems implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response given = refused.getResponse();
        if (given.getStatus() < 400 || given.getEntity() instanceof Problem) {
            return given;
        }
        Response.ResponseBuilder answer = problem(refused, given.getStatus()).answer();
        if (given.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    static Problem problem(WebApplicationException refused, int status) {
        Optional<TooLarge> tooLarge = TooLarge.behind(refused);
        if (tooLarge.isPresent()) {
            return tooLarge.get().problem();
        }
        if (refused.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.problem(json);
        }
        return switch (status) {
            case 400 -> Problem.of(status, "MALFORMED", "The request cannot be read.");
            case 404 -> Problem.of(status, "NOT_FOUND", "There is nothing at this address.");
            case 405 -> Problem.of(status, "METHOD_NOT_ALLOWED", "This address does not know this method.");
            case 406 -> Problem.of(status, "NOT_ACCEPTABLE", "Lists are answered as application/json or text/csv.");
            case 413 -> Problem.of(status, "TOO_LARGE", "The request is too large.");
            case 415 -> Problem.of(status, "UNSUPPORTED_TYPE", "This address does not take this type of content.");
            default -> Problem.of(status, "HTTP_" + status, "The request was not answered.");
        };
    }
}
