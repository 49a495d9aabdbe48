package org.tandem.shared.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.TreeSet;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.shared.service.AnswerStateRepository;

/** Answers 304 to a computed answer that the caller has already, before anything is computed. */
@Provider
@Computed
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1)
public class UnchangedAnswers implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STATE = "tandem.answer-state";

    @Inject
    private PanelHolder panels;
    @Inject
    private AnswerStateRepository answers;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        String state = state();
        request.setProperty(STATE, state);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag(request, state));
        if (unchanged != null) {
            request.abortWith(unchanged.tag(tag(request, state)).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String state = (String) request.getProperty(STATE);
        if (response.getStatus() == 200 && state != null && state.equals(state())) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag(request, state));
        }
    }

    /** The data version, and the count of what people changed: peer sets, overrides, comments. */
    private String state() {
        return panels.current().version() + "\n" + answers.current();
    }

    private EntityTag tag(ContainerRequestContext request, String state) {
        Caller caller = signedIn.caller();
        String text = String.join("\n", state, caller.scope().toString(), new TreeSet<>(caller.roles()).toString(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(), request.getUriInfo().getRequestUri().getRawPath(),
                String.valueOf(request.getUriInfo().getRequestUri().getRawQuery()), request.getAcceptableMediaTypes().toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
