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
import org.tandem.shared.DataVersion;

/** Answers 304 to a computed answer that the caller has already, before anything is computed. */
@Provider
@Computed
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1)
public class UnchangedAnswers implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String VERSION = "tandem.data-version";

    @Inject
    private PanelHolder panels;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        DataVersion version = panels.current().version();
        request.setProperty(VERSION, version);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag(request, version));
        if (unchanged != null) {
            request.abortWith(unchanged.tag(tag(request, version)).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean sameAllAlong = panels.current().version().equals(request.getProperty(VERSION));
        if (response.getStatus() == 200 && sameAllAlong) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag(request, panels.current().version()));
        }
    }

    private EntityTag tag(ContainerRequestContext request, DataVersion version) {
        Caller caller = signedIn.caller();
        String text = String.join("\n", version.toString(), caller.scope().toString(), new TreeSet<>(caller.roles()).toString(),
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
