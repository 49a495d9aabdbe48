package org.tandem.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.it.TestServer;

@BrowserTest
class EveryPageIT {

    private static final boolean FULL = Boolean.getBoolean("tandem.full");
    private static final List<Integer> WIDTHS = FULL ? List.of(360, 768, 1440) : List.of(360, 1440);
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int HEIGHT = 900;
    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    /** A page as somebody sees it; nobody is signed in where {@code user} is empty. */
    record Seen(String name, String user, String address, int status) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Seen> pages() {
        return Stream.of(
                new Seen("sign-in", "", "/sign-in", 200),
                new Seen("accessibility", "", "/accessibility", 200),
                new Seen("privacy", "", "/privacy", 200),
                new Seen("overview", "lead", "/overview", 200),
                new Seen("overview of a trust", "viewer", "/overview", 200),
                new Seen("providers", "lead", "/providers", 200),
                new Seen("providers, none found", "viewer", "/providers?q=nosuchprovider", 200),
                new Seen("provider", "lead", "/provider?ods=ZM01&asOf=2025-03", 200),
                new Seen("provider that took over another", "secretary", "/provider?ods=ZM04", 200),
                new Seen("compare", "viewer", "/compare?providers=ZM01,ZM02,ZM04,ZM11&topic=URGENT_CARE", 200),
                new Seen("compare, nobody chosen", "viewer", "/compare", 200),
                new Seen("peer sets", "lead", "/peer-sets?from=ZM01", 200),
                new Seen("provider among the most similar", "analyst", "/provider?ods=ZM01&asOf=2025-03&peerSet=SIMILAR", 200),
                new Seen("new starts", "recipient", "/new-starts?code=AE_4H_ALL&provider=ZM01", 200),
                new Seen("course of a region", "viewer", "/indicator?code=AE_4H_ALL&provider=YM1&limits=unscreened", 200),
                new Seen("standing", "lead", "/standing?ods=ZM01", 200),
                new Seen("standing of the own trust", "recipient", "/standing?ods=ZM01", 200),
                new Seen("search", "lead", "/search?q=nor", 200),
                new Seen("glossary", "viewer", "/glossary", 200),
                new Seen("saved views", "viewer", "/saved-views?of=/providers%3Fregion%3DYM1", 200),
                new Seen("indicators", "analyst", "/indicators", 200),
                new Seen("indicator", "lead", "/indicator?code=AE_4H_ALL&provider=ZM01", 200),
                new Seen("indicator of a provider that is not there", "viewer", "/indicator?code=AE_4H_ALL&provider=nobody", 404),
                new Seen("oversight", "viewer", "/oversight?framework=2026/27&thresholds=2.1 2.4 2.7", 200),
                new Seen("coverage", "viewer", "/coverage", 200),
                new Seen("coverage of one indicator", "viewer", "/coverage?indicator=BEDS_GA_OCC&type=ACUTE", 200),
                new Seen("figure", "viewer", "/figure?provider=ZM11&indicator=SICKNESS&period=2025-03", 200),
                new Seen("figure that nobody published", "viewer", "/figure?provider=ZM11&indicator=SICKNESS&period=1999-03", 404),
                new Seen("restated", "viewer", "/restated?since=0", 200),
                new Seen("imports", "data", "/imports", 200),
                new Seen("imports to be published together", "data", "/imports?publish=all", 200),
                new Seen("import", "data", "/import?id={staged}", 200),
                new Seen("labels", "data", "/labels", 200),
                new Seen("mapping", "data", "/mapping", 200),
                new Seen("local indicators", "data", "/local-indicators", 200),
                new Seen("jobs", "lead", "/jobs", 200), new Seen("schedules", "lead", "/schedules", 200),
                new Seen("schedule that is not there", "lead", "/schedule?id=99999999", 404),
                new Seen("job that is not there", "lead", "/job?id=99999999", 404),
                new Seen("rounds", "lead", "/rounds", 200),
                new Seen("round", "lead", "/round?id={round}&recipient=ZM01&supporter=ZM41&topic=URGENT_CARE", 200),
                new Seen("round for a trust", "recipient", "/round?id={round}", 200),
                new Seen("tasks", "recipient", "/tasks", 200),
                new Seen("tasks of a lead", "lead", "/tasks", 200),
                new Seen("papers handed to a lead", "lead", "/issued-papers", 200),
                new Seen("assessments", "lead", "/assessments?provider=ZM11", 200),
                new Seen("assessments of a trust", "supporter", "/assessments", 200),
                new Seen("interventions", "lead", "/interventions", 200),
                new Seen("relations", "lead", "/relations", 200),
                new Seen("relations of a trust", "recipient", "/relations", 200),
                new Seen("board packs", "secretary", "/packs", 200),
                new Seen("board packs of a lead", "lead", "/packs", 200),
                new Seen("board pack", "secretary", "/pack?id={pack}", 200),
                new Seen("commentary of a board pack", "secretary", "/pack-comment?pack={pack}&provider=ZM04&indicator=AE_4H_ALL", 200),
                new Seen("a board pack that is not there", "secretary", "/pack?id=99999999", 404),
                new Seen("offers", "lead", "/offers", 200),
                new Seen("offers of a trust", "supporter", "/offers?topic=CANCER&q=record", 200),
                new Seen("models", "viewer", "/models", 200),
                new Seen("model", "admin", "/model?code=MANAGEMENT_CONTRACT", 200),
                new Seen("model that is not there", "viewer", "/model?code=NONE", 404),
                new Seen("model options", "lead", "/model-options?id={round}&pair={pair}&start=6&parents=on", 200),
                new Seen("account", "analyst", "/account", 200),
                new Seen("users", "admin", "/users", 200),
                new Seen("user", "admin", "/user?name=recipient", 200),
                new Seen("review of roles", "admin", "/role-review?show=all", 200),
                new Seen("audit", "admin", "/audit", 200),
                new Seen("page that is not there", "lead", "/no-such-page", 404),
                new Seen("page that is not allowed", "viewer", "/audit", 403));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_fits_its_window_and_can_be_used_by_everyone_in_a_full_run_at_a_third_width_and_in_the_dark_too(Seen seen, Visitor visitor) {
        if (!seen.user().isEmpty()) {
            comeIn(seen.user(), visitor);
        }
        Page page = visitor.page();
        assertThat(visitor.open(DemonstrationPlaces.filledIn(seen.address(), visitor)).status()).isEqualTo(seen.status());
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.title()).contains(page.locator("h1").innerText().strip()).endsWith("Tandem");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-GB");
        settle(page);
        assertThat(obstacles(page)).isEmpty();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            settle(page);
            assertThat(overflow(page)).as("pixels the page is wider than its window at %d", width).isZero();
        }
        if (FULL) {
            inTheDark(page);
        }
        assertThat(visitor.complaints()).as("errors and violations of the Content-Security-Policy").isEmpty();
    }

    /** A password is worked out slowly on purpose, so each person signs in once and comes back with the same session. */
    private static void comeIn(String user, Visitor visitor) {
        if (SESSIONS.containsKey(user)) {
            visitor.page().context().addCookies(SESSIONS.get(user));
        } else {
            SESSIONS.put(user, visitor.signIn(user).page().context().cookies());
        }
    }

    private static void inTheDark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        settle(page);
        assertThat(obstacles(page)).as("in the dark look").isEmpty();
    }

    @Test
    void no_page_of_the_application_is_left_out_here() throws IOException {
        Set<String> visited = pages().map(seen -> seen.address().substring(1).replaceAll("\\?.*", "")).collect(Collectors.toSet());

        assertThat(visited).containsAll(pagesOfTheApplication());
    }

    private static List<String> obstacles(Page page) {
        return violations(page).stream().filter(rule -> GRAVE.contains(rule.getImpact())).map(EveryPageIT::told).toList();
    }

    /** Rules of WCAG 2.2 A and AA that the page breaks. */
    static List<Rule> violations(Page page) {
        return new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze().getViolations();
    }

    /** Those rules among them that look at colours. */
    static List<Rule> violationsByColour(Page page) {
        return new AxeBuilder(page).withRules(COLOUR).setLegacyMode(true).analyze().getViolations();
    }

    /** A rule with the places where it is broken. */
    static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().limit(5).map(node -> "\n    " + node.getHtml()
                + "\n      " + node.getFailureSummary()).collect(Collectors.joining());
    }

    /** Two frames after what draws charts is there: charts are drawn anew in the first. */
    static void settle(Page page) {
        page.waitForFunction("() => !document.querySelector('[data-chart]') || document.documentElement.dataset.charts === 'ready'");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
    }

    private static Set<String> pagesOfTheApplication() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (ZipFile ear = new ZipFile(TestServer.ear().toFile());
                ZipInputStream war = new ZipInputStream(ear.getInputStream(ear.getEntry("tandem-web.war")))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().matches("[^/]+\\.xhtml")) {
                    pages.add(entry.getName().replace(".xhtml", ""));
                }
            }
        }
        assertThat(pages).contains("overview", "round");
        return pages;
    }
}
