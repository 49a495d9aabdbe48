package org.tandem.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.shared.service.BusinessException.Forbidden;

/**
 * Lets a page through only to those who may see it. Not signed in: to the sign-in page and back
 * afterwards; with a duty on the own account (a one-time password,
 * missing one-time codes): to the account page until it is done. Static
 * resources, health and the API have their own rules and pass.
 */
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Authority authority;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String page = pageOf(request);
        if (page.startsWith("/api/") || page.startsWith("/jakarta.faces.resource/") || PageAccess.OPEN.contains(page)) {
            chain.doFilter(request, response);
            return;
        }
        if (page.isEmpty() || page.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/overview");
            return;
        }
        Optional<Permission> needed = PageAccess.neededFor(page);
        if (needed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!authority.caller().isSignedIn()) {
            response.sendRedirect(request.getContextPath() + "/sign-in?next=" + URLEncoder.encode(addressOf(request, page), StandardCharsets.UTF_8));
        } else if (authority.caller().isHeldToOwnAccount() && needed.get() != Permission.MANAGE_OWN_ACCOUNT) {
            response.sendRedirect(request.getContextPath() + "/account");
        } else {
            passIfAllowed(needed.get(), request, response, chain);
        }
    }

    private void passIfAllowed(Permission needed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            authority.require(needed);
        } catch (Forbidden refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    static String pageOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int semicolon = path.indexOf(';');
        path = semicolon < 0 ? path : path.substring(0, semicolon);
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }

    private static String addressOf(HttpServletRequest request, String page) {
        return "GET".equals(request.getMethod()) && request.getQueryString() != null ? page + "?" + request.getQueryString() : page;
    }
}
