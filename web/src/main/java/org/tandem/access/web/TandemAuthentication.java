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
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.SignIns;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.web.DatabaseAway;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.Problem;

/**
 * The one authentication mechanism, by path: {@code /api} takes Basic or Bearer with every call, never a session, and
 * answers 401; everything else takes the session that the sign-in page made. The account is read with every request, so
 * a lock or a changed role counts at once.
 */
@ApplicationScoped
public class TandemAuthentication implements HttpAuthenticationMechanism {

    private static final String CALLER = "tandem.caller";
    private static final String ORGANISATION = "tandem.organisation.token";
    private static final String GENERATION = "tandem.generation";

    @Inject
    private Accounts accounts;
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
            caller = call ? apiCredentials.of(request) : ofSession(request);
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

    private Optional<Caller> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || !(session.getAttribute(GENERATION) instanceof Integer generation) ? Optional.empty()
                : accounts.ofSession((String) session.getAttribute(CALLER), generation, organisationToken(session).isPresent());
    }

    /** Opens a session for a person whose password was right; the session gets a new number. */
    static void open(HttpServletRequest request, SignIns.Opened opened, int minutes) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval(minutes * 60);
        session.setAttribute(CALLER, opened.caller().name());
        session.setAttribute(GENERATION, opened.sessionGeneration());
        session.removeAttribute(ORGANISATION);
    }

    /** Opens a session for a person for whom the organisation's own sign-in has vouched. */
    static void openByOrganisation(HttpServletRequest request, SignIns.Opened opened, int minutes, String idToken) {
        open(request, opened, minutes);
        request.getSession().setAttribute(ORGANISATION, idToken);
    }

    /** Token that names the session at the organisation, where this one was opened by it. */
    static Optional<String> organisationToken(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(ORGANISATION));
    }

    /** Lets this session go on after all others were ended. */
    static void goOn(HttpServletRequest request, int generation) {
        request.changeSessionId();
        request.getSession().setAttribute(GENERATION, generation);
    }
}
