package org.tandem.access.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.OpenSignIns;
import org.tandem.access.service.OpenSignIns.Begun;
import org.tandem.access.service.OpenSignIns.Found;
import org.tandem.access.service.SignIns;
import org.tandem.shared.service.Settings;

/**
 * Sessions of this node for people who are signed in. A session keeps the number of a sign-in that all nodes know, see
 * {@link OpenSignIns}; where there is none, and the browser brings the cookie of a sign-in, one is made.
 */
@ApplicationScoped
public class PageSessions {

    private static final Logger LOG = Logger.getLogger(PageSessions.class);
    private static final String SIGN_IN = "tandem.signIn";
    private static final String CARRIED_ON = "tandem.carriedOn";
    private static final String ORGANISATION = "tandem.organisation.token";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private OpenSignIns signIns;
    @Inject
    private Settings settings;

    /** Who is asking for a page. */
    Optional<Caller> callerOf(HttpServletRequest request, HttpServletResponse response) {
        Optional<Found> found = numberIn(request.getSession(false)).flatMap(signIns::find);
        found.filter(Found::isToBeNoted).ifPresent(this::noteUse);
        return found.or(() -> carriedOn(request, response)).map(Found::caller);
    }

    /** A use that is not noted shortens the time for which others go on with the sign-in; the page need not fail for it. */
    private void noteUse(Found found) {
        try {
            signIns.noteUse(found.id());
        } catch (EJBException failed) {
            LOG.warn("That a sign-in was used could not be noted; the next request tries again", failed);
        }
    }

    /** Style sheets and scripts are asked for many at a time and need nobody; they make no sessions. */
    private Optional<Found> carriedOn(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = SignInCookie.of(request);
        if (token.isEmpty() || request.getServletPath().startsWith(RESOURCES)) {
            return Optional.empty();
        }
        Optional<Found> found = signIns.carryOn(token.get(), request.getRemoteAddr());
        if (found.isEmpty()) {
            SignInCookie.takeBack(request, response);
        } else {
            leaveEnded(request.getSession(false));
            begin(request, found.get().id()).setAttribute(CARRIED_ON, Boolean.TRUE);
        }
        return found;
    }

    /** What a session holds of a sign-in that has ended may be of somebody else. */
    private static void leaveEnded(HttpSession session) {
        if (numberIn(session).isPresent()) {
            session.invalidate();
        }
    }

    /** Opens a session for a person whose password, and code, were right; the session gets a new number. */
    void open(HttpServletRequest request, HttpServletResponse response, SignIns.Opened opened) {
        open(request, response, signIns.begin(opened, false));
    }

    /** Opens a session for a person for whom the organisation's own sign-in has vouched. */
    void openByOrganisation(HttpServletRequest request, HttpServletResponse response, SignIns.Opened opened, String idToken) {
        open(request, response, signIns.begin(opened, true));
        request.getSession().setAttribute(ORGANISATION, idToken);
    }

    private void open(HttpServletRequest request, HttpServletResponse response, Begun begun) {
        numberIn(request.getSession(false)).ifPresent(signIns::end);
        begin(request, begun.id());
        SignInCookie.give(request, response, begun.token());
    }

    private HttpSession begin(HttpServletRequest request, long signIn) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval(settings.sessionMinutes() * 60);
        session.setAttribute(SIGN_IN, signIn);
        session.removeAttribute(ORGANISATION);
        session.removeAttribute(CARRIED_ON);
        return session;
    }

    /** Lets this session go on after all others were ended. */
    void goOn(HttpServletRequest request, HttpServletResponse response, int generation) {
        request.changeSessionId();
        numberIn(request.getSession()).flatMap(id -> signIns.goOn(id, generation))
                .ifPresent(begun -> SignInCookie.give(request, response, begun.token()));
    }

    /** Ends the sign-in on all nodes; answers the token that names the session at the organisation, where it was opened by it. */
    Optional<String> close(HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.takeBack(request, response);
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        numberIn(session).ifPresent(signIns::end);
        Optional<String> token = Optional.ofNullable((String) session.getAttribute(ORGANISATION));
        session.invalidate();
        return token;
    }

    private static Optional<Long> numberIn(HttpSession session) {
        return session != null && session.getAttribute(SIGN_IN) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    /**
     * Whether a form of this request may come from a page that another node made. The cookie must have come along, which no page of another
     * site can make a browser do.
     */
    static boolean mayComeFromAnotherNode(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CARRIED_ON) != null && SignInCookie.of(request).isPresent();
    }
}
