package org.tandem.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.tandem.access.service.SignIns;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.web.Frame;

/** Small answers of the person menu that work on every page and without script: choosing the look, staying, signing out. */
@WebServlet("/person/*")
public class PersonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIns signIns;
    @Inject
    private transient SignedIn signedIn;
    @Inject
    private transient PageSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/theme" -> theme(request, response);
            case "/stay" -> response.setStatus(signedIn.caller().isSignedIn() ? HttpServletResponse.SC_NO_CONTENT
                    : HttpServletResponse.SC_UNAUTHORIZED);
            case "/sign-out" -> signOut(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void theme(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String theme = request.getParameter("theme");
        if (Frame.isTheme(theme)) {
            Cookie cookie = new Cookie(Frame.THEME_COOKIE, theme);
            cookie.setPath(request.getContextPath());
            cookie.setHttpOnly(true);
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        response.sendRedirect(request.getContextPath() + LocalAddress.orOverview(request.getParameter("back")));
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signIns.signedOut(request.getRemoteAddr());
        Optional<String> token = sessions.close(request, response);
        token.ifPresent(t -> OrganisationServlet.left(request, t));
        response.sendRedirect(request.getContextPath() + (token.isPresent() ? "/sign-in?signedOut=organisation" : "/sign-in"));
    }
}
