package org.tandem.access.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.web.DatabaseAway;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.Problem;

/**
 * The one authentication mechanism, by path: {@code /api} takes Basic or Bearer with every call, never a session, and
 * answers 401; everything else takes the session that the sign-in page made, on whichever node. The sign-in and the account are read
 * with every request, so a lock, a changed role or a sign-out on another node counts at once.
 */
@ApplicationScoped
public class TandemAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private PageSessions sessions;
    @Inject
    private ApiCredentials apiCredentials;
    @Inject
    private SignedIn signedIn;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        boolean call = path.startsWith("/api/");
        Optional<Caller> caller;
        try {
            caller = call ? apiCredentials.of(request) : sessions.callerOf(request, response);
        } catch (EJBException failed) {
            if (DatabaseAway.isBehind(failed)) {
                return call ? tellTheCaller(response) : tellThePerson(response);
            }
            throw failed;
        }
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        signedIn.as(caller.get());
        Set<String> groups = caller.get().roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(caller.get().name(), groups);
    }

    private static AuthenticationStatus tellThePerson(HttpServletResponse response) throws AuthenticationException {
        try {
            DatabaseAway.tell(response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthenticationException("The person is gone.", gone);
        }
    }

    private static AuthenticationStatus tellTheCaller(HttpServletResponse response) throws AuthenticationException {
        try {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType(Problem.MEDIA_TYPE.toString());
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Json.of(DatabaseAway.problem()));
            response.flushBuffer();
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new AuthenticationException("The caller is gone.", gone);
        }
    }
}
