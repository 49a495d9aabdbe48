package org.tandem.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tandem.shared.service.Settings;

/**
 * Refuses to change anything at the request of another site's page, whatever cookies or remembered passwords the browser
 * sends along. Browsers say where a request comes from ({@code Sec-Fetch-Site}, {@code Origin}); what says neither is no
 * browser. Beside it stand same-site cookies and the state of Faces forms, which only the own session knows.
 */
public class OwnSite extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(OwnSite.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.warnf("A request of another site to change something was refused: %s", request.getRequestURI());
        if (request.getServletPath().startsWith("/api")) {
            answer(response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).filter(a -> a.equals(request.getHeader("Host")) || isPublic(a)).isPresent();
    }

    private boolean isPublic(String authority) {
        return settings.publicAddress().flatMap(OwnSite::authority).filter(authority::equals).isPresent();
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(Problem.MEDIA_TYPE.toString());
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.of(Problem.of(HttpServletResponse.SC_FORBIDDEN, "OTHER_SITE", "A page of another site may not change anything here.")));
    }
}
