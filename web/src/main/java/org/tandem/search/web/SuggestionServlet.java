package org.tandem.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tandem.shared.web.Json;
import org.tandem.shared.web.Texts;

/** Suggestions for the search in the head of the page while somebody types; with nothing typed, what was looked at last. */
@WebServlet("/suggestions")
public class SuggestionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    /** What the script shows. */
    private record Suggestions(String heading, List<FoundLink> items) {
    }

    @Inject
    private transient FoundLinks links;
    @Inject
    private transient RecentlyViewed viewed;
    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        Suggestions answer = typed == null || typed.isBlank() ? new Suggestions(texts.get("search.recent"), links.of(viewed.all()))
                : new Suggestions(texts.get("search.suggestions"), links.find(typed, MOST));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Json.of(answer));
    }
}
