package org.tandem.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tandem.shared.service.Meters;

/** Takes the time of every request: pages by name, calls of the interface and files for all together. */
public class RequestMeasures extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_REFUSAL = 400;

    @Inject
    private transient Meters meters;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            int status = response.getStatus();
            meters.took("requests", System.nanoTime() - start, "page", page(request.getServletPath(), status), "status", status / 100 + "xx");
        }
    }

    /** Addresses that nobody serves must not fill the list of pages. */
    private static String page(String path, int status) {
        if (path.startsWith("/api")) {
            return "call";
        }
        if (path.startsWith("/jakarta.faces.resource")) {
            return "resource";
        }
        return status < FIRST_REFUSAL ? path.replace(".xhtml", "") : "refused";
    }
}
