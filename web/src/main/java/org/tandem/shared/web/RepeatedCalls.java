package org.tandem.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.KeptAnswer;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.KeptAnswers;

/** Answers a POST that is sent again under the same {@code Idempotency-Key} as it was answered the first time. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 2)
public class RepeatedCalls implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String KEY = "Idempotency-Key";
    private static final String CLAIMED = "tandem.idempotency-key";
    private static final int LONGEST_ANSWER = 1_000_000;

    @Inject
    private KeptAnswers answers;
    @Inject
    private SignedIn signedIn;

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(KEY);
        if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new Malformed("The Idempotency-Key cannot be read.", new Reason(KEY, "Send 1 to 200 visible ASCII characters, such as a UUID."));
        }
        claim(key, line(request))
                .ifPresentOrElse(before -> request.abortWith(again(before)), () -> request.setProperty(CLAIMED, key));
    }

    private Optional<KeptAnswer> claim(String key, String line) {
        try {
            return answers.findOrClaim(signedIn.caller().name(), key, line);
        } catch (EJBException lostTheRace) {
            // the same key was claimed by another call between the look and the claim; now it is found
            return answers.findOrClaim(signedIn.caller().name(), key, line);
        }
    }

    private static String line(ContainerRequestContext request) {
        String line = request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath();
        return line.substring(0, Math.min(line.length(), 1000));
    }

    private static Response again(KeptAnswer before) {
        Response.ResponseBuilder answer = Response.status(before.status()).header("Idempotency-Replayed", "true");
        if (before.location() != null) {
            answer.header(HttpHeaders.LOCATION, before.location());
        }
        return before.answer() == null ? answer.build() : answer.type(MediaType.APPLICATION_JSON).entity(before.answer()).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String key = (String) request.getProperty(CLAIMED);
        if (key == null) {
            return;
        }
        String body = bodyOf(response);
        if (response.getStatus() < 300 && (body == null || body.length() <= LONGEST_ANSWER)) {
            answers.keep(signedIn.caller().name(), key, response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), body);
        } else {
            answers.forget(signedIn.caller().name(), key);
        }
    }

    private static String bodyOf(ContainerResponseContext response) {
        try {
            return response.hasEntity() ? ApiJson.MAPPER.writeValueAsString(response.getEntity()) : null;
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("The answer cannot be kept.", defect);
        }
    }
}
