package org.tandem.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.tandem.search.Found.Kind;

/** Remembers which providers, indicators and rounds were opened and answered. */
public class ViewedPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What a page shows and which parameter names it. */
    private record Shown(Kind kind, String parameter) {
    }

    private static final Map<String, Shown> PAGES = Map.of("/provider", new Shown(Kind.PROVIDER, "ods"),
            "/indicator", new Shown(Kind.INDICATOR, "code"), "/round", new Shown(Kind.ROUND, "id"));

    @Inject
    private transient RecentlyViewed viewed;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
        Shown shown = PAGES.get(request.getServletPath());
        if (shown != null && "GET".equals(request.getMethod()) && response.getStatus() == HttpServletResponse.SC_OK) {
            String code = request.getParameter(shown.parameter());
            if (code != null && request.getSession(false) != null) {
                viewed.add(new Viewed(shown.kind(), code));
            }
        }
    }
}
