package org.tandem.demonstration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tandem.boardpack.service.BoardPacks;
import org.tandem.demonstration.DemonstrationRound;
import org.tandem.demonstration.Story;
import org.tandem.intake.service.Imports;
import org.tandem.pairing.service.Rounds;

/** Leads to the page of a story: turns the keys of rounds and files into the numbers that they got when they were loaded. */
@WebServlet("/story")
public class StoryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int RELEASES = 500;
    private static final Set<Story.Page> NUMBERED = Set.of(Story.Page.ROUND, Story.Page.IMPORT, Story.Page.PACK);

    @Inject
    private transient Rounds rounds;
    @Inject
    private transient Imports imports;
    @Inject
    private transient BoardPacks packs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Story> all = Story.all();
        String index = request.getParameter("index");
        Optional<String> address = IntStream.range(0, all.size()).filter(i -> Integer.toString(i).equals(index)).mapToObj(all::get)
                .findFirst().map(this::address);
        response.sendRedirect(request.getContextPath() + address.orElse("/overview"));
    }

    private String address(Story story) {
        Map<String, String> parameters = new TreeMap<>(story.parameters());
        rename(story, parameters);
        Optional.ofNullable(parameters.remove("round")).flatMap(this::roundOf).ifPresent(id -> parameters.put("id", id));
        Optional.ofNullable(parameters.remove("file")).flatMap(this::releaseOf).ifPresent(id -> parameters.put("id", id));
        Optional.ofNullable(parameters.remove("pack")).flatMap(this::packOf).ifPresent(id -> parameters.put("id", id));
        boolean found = !NUMBERED.contains(story.page()) || parameters.containsKey("id");
        return found ? "/" + story.page().name().toLowerCase(java.util.Locale.ROOT) + "?" + query(parameters) : "/overview";
    }

    private static void rename(Story story, Map<String, String> parameters) {
        if (story.page() == Story.Page.PROVIDER) {
            Optional.ofNullable(parameters.remove("provider")).ifPresent(code -> parameters.put("ods", code));
        }
        Optional.ofNullable(parameters.remove("indicator")).ifPresent(code -> parameters.put("code", code));
    }

    private Optional<String> roundOf(String key) {
        return DemonstrationRound.all().stream().filter(r -> r.key().equals(key)).map(r -> r.settings().name()).findFirst()
                .flatMap(name -> rounds.list().stream().filter(r -> r.name().equals(name)).findFirst()).map(r -> Long.toString(r.id()));
    }

    private Optional<String> releaseOf(String file) {
        return imports.list(0, RELEASES).stream().filter(r -> r.fileName().equals(file)).findFirst().map(r -> Integer.toString(r.id()));
    }

    private Optional<String> packOf(String title) {
        return packs.list().stream().filter(p -> p.title().equals(title)).findFirst().map(p -> Long.toString(p.id()));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
