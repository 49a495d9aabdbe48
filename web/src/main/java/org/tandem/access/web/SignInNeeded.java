package org.tandem.access.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.web.Problem;

/** Answers 401 to everybody who has not said who they are, whatever they ask for, and 429 after too many wrong tries. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInNeeded implements ContainerRequestFilter {

    @Inject
    private SignedIn signedIn;
    @Context
    private HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!signedIn.caller().isSignedIn() && http.getAttribute(ApiCredentials.WAIT) instanceof Duration wait) {
            request.abortWith(Problem.of(429, "TOO_MANY_SIGN_INS",
                            "Too many sign-ins failed. The next is looked at in " + wait.toSeconds() + " seconds.").answer()
                    .header("Retry-After", wait.toSeconds()).build());
        } else if (!signedIn.caller().isSignedIn() && http.getAttribute(ApiCredentials.TOKEN_NEEDED) != null) {
            request.abortWith(Problem.of(401, "TOKEN_NEEDED",
                            "This account has one-time codes, so its password does not open the interface. Send a personal access token (Bearer), made on the account page.").answer()
                    .header("WWW-Authenticate", "Bearer realm=\"Tandem\"").build());
        } else if (!signedIn.caller().isSignedIn()) {
            request.abortWith(Problem.of(401, "NOT_SIGNED_IN",
                            "Send a user name and password (Basic) or a personal access token (Bearer).").answer()
                    .header("WWW-Authenticate", "Basic realm=\"Tandem\", charset=\"UTF-8\"")
                    .header("WWW-Authenticate", "Bearer realm=\"Tandem\"").build());
        }
    }
}
