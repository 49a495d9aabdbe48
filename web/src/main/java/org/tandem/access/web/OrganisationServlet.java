package org.tandem.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.service.OrganisationSignIns;
import org.tandem.access.service.SignIns;
import org.tandem.access.web.OrganisationProblem.Kind;
import org.tandem.access.web.OrganisationService.Vouched;
import org.tandem.shared.service.Settings;

/** Leads to the organisation's own sign-in, takes those in who come back with its word, and leads to its sign-out. */
@WebServlet("/oidc/*")
public class OrganisationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(OrganisationServlet.class);
    private static final String START = "tandem.organisation.start";
    private static final String LEFT = "tandem.organisation.left";
    private static final int MINUTES_TO_COME_BACK = 15;

    @Inject
    private transient OrganisationService service;
    @Inject
    private transient OrganisationSignIns signIns;
    @Inject
    private transient PageSessions sessions;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!service.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        try {
            switch (String.valueOf(request.getPathInfo())) {
                case "/sign-in" -> leave(request, response);
                case "/callback" -> comeBack(request, response);
                case "/sign-out" -> signOut(request, response);
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (OrganisationProblem problem) {
            refuse(problem, request, response);
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException, OrganisationProblem {
        OrganisationStart start = OrganisationStart.random(request.getParameter("next"));
        URI there = service.signIn(start, callback(request));
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(MINUTES_TO_COME_BACK * 60);
        session.setAttribute(START, start);
        response.sendRedirect(there.toString());
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException, OrganisationProblem {
        OrganisationStart start = started(request);
        String code = request.getParameter("code");
        if (code == null) {
            throw new OrganisationProblem(Kind.REFUSED, "the service answered " + request.getParameter("error"));
        }
        Vouched vouched = service.redeem(code, start, callback(request));
        SignIns.Answer answer = signIns.by(vouched.identity(), request.getRemoteAddr());
        if (answer instanceof SignIns.Opened opened) {
            sessions.openByOrganisation(request, response, opened, vouched.idToken());
            response.sendRedirect(request.getContextPath() + LocalAddress.orOverview(start.next()));
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + (answer instanceof SignIns.Closed ? "CLOSED" : "NO_ACCOUNT"));
        }
    }

    /** What this browser left with; it counts once, and only with the state that it carried. */
    private static OrganisationStart started(HttpServletRequest request) throws OrganisationProblem {
        HttpSession session = request.getSession(false);
        OrganisationStart start = session == null ? null : (OrganisationStart) session.getAttribute(START);
        if (start == null) {
            throw new OrganisationProblem(Kind.STATE, "nobody left from this browser");
        }
        session.removeAttribute(START);
        if (!start.state().equals(request.getParameter("state"))) {
            throw new OrganisationProblem(Kind.STATE, "the state is not the one that was sent");
        }
        return start;
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException, OrganisationProblem {
        HttpSession session = request.getSession(false);
        String idToken = session == null ? null : (String) session.getAttribute(LEFT);
        Optional<URI> there = idToken == null ? Optional.empty() : service.signOut(idToken, URI.create(address(request) + "/sign-in"));
        if (session != null && idToken != null) {
            session.invalidate();
        }
        response.sendRedirect(there.map(URI::toString).orElse(request.getContextPath() + "/sign-in"));
    }

    /** Keeps what the sign-out at the organisation needs, in a session that opens nothing here. */
    static void left(HttpServletRequest request, String idToken) {
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(MINUTES_TO_COME_BACK * 60);
        session.setAttribute(LEFT, idToken);
    }

    private void refuse(OrganisationProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warnf(problem.getCause(), "Sign-in at the organisation: %s, %s", problem.kind(), problem.getMessage());
        signIns.notTrusted(problem.kind() + ": " + problem.getMessage(), request.getRemoteAddr());
        response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + problem.kind());
    }

    private URI callback(HttpServletRequest request) {
        return URI.create(address(request) + "/oidc/callback");
    }

    private String address(HttpServletRequest request) {
        return settings.publicAddress().orElseGet(() -> {
            String url = request.getRequestURL().toString();
            return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        });
    }
}
