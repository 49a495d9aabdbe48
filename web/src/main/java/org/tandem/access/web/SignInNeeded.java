package org.tandem.access.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.web.Problem;

/** Answers 401 to everybody who has not said who they are, whatever they ask for. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInNeeded implements ContainerRequestFilter {

    @Inject
    private SignedIn signedIn;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!signedIn.caller().isSignedIn()) {
            request.abortWith(Problem.of(401, "NOT_SIGNED_IN",
                            "Send a user name and password (Basic) or a personal access token (Bearer).").answer()
                    .header("WWW-Authenticate", "Basic realm=\"Tandem\", charset=\"UTF-8\"")
                    .header("WWW-Authenticate", "Bearer realm=\"Tandem\"").build());
        }
    }
}
