package org.tandem.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.it.AccessMatrix;
import org.tandem.it.AccessMatrix.Access;
import org.tandem.it.AccessMatrix.Kind;
import org.tandem.it.TestServer;

/**
 * Every page, as everybody who can open it sees it, in the light and in the dark look: not the slightest
 * violation of WCAG 2.2 A and AA that a program can find.
 */
@BrowserTest
@Tag("own-server")
@Tag("long")
class RolesAndThemesIT {

    private static final String NOBODY = "nobody";
    private static final AccessMatrix MATRIX = new AccessMatrix();

    static Stream<String> people() {
        return MATRIX.users().stream();
    }

    @ParameterizedTest
    @MethodSource("people")
    void nobody_meets_an_obstacle_on_a_page_that_they_can_open(String person, Visitor visitor) {
        if (!person.equals(NOBODY)) {
            visitor.signIn(person);
        }
        choose("light", visitor);
        Set<String> opened = new TreeSet<>();
        List<String> violations = new ArrayList<>();
        for (EveryPageIT.Seen seen : EveryPageIT.pages().filter(s -> s.status() == 200 && accessOf(person, s) != Access.REFUSED).toList()) {
            String address = DemonstrationPlaces.filledIn(seen.address(), visitor);
            int status = visitor.open(address).status();
            if (accessOf(person, seen) == Access.ALLOWED) {
                assertThat(status).as(address).isEqualTo(200);
            }
            if (status == 200) {
                opened.add(pageOf(seen));
                violations.addAll(violationsOn(visitor.page(), address));
            }
        }
        assertThat(violations).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
        assertThat(opened).containsAll(allowedTo(person));
    }

    @Test
    void a_page_comes_in_the_look_that_was_chosen(Visitor visitor) {
        for (String theme : List.of("dark", "light")) {
            choose(theme, visitor);
            visitor.open("/accessibility");
            assertThat(visitor.page().locator("html").getAttribute("data-theme")).isEqualTo(theme);
        }
    }

    private static void choose(String theme, Visitor visitor) {
        visitor.page().context().addCookies(List.of(new Cookie("tandem.theme", theme).setUrl(TestServer.address().toString())));
    }

    /** The same page in the other look differs in its colours alone. */
    private static List<String> violationsOn(Page page, String address) {
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("light");
        List<String> found = new ArrayList<>(told(EveryPageIT.violations(page), "light", address));
        page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }");
        EveryPageIT.settle(page);
        found.addAll(told(EveryPageIT.violationsByColour(page), "dark", address));
        return found;
    }

    private static List<String> told(List<Rule> rules, String theme, String address) {
        return rules.stream().map(rule -> "%s, %s: %s".formatted(address, theme, EveryPageIT.told(rule))).toList();
    }

    private static String pageOf(EveryPageIT.Seen seen) {
        return seen.address().replaceAll("\\?.*", "");
    }

    private static Access accessOf(String person, EveryPageIT.Seen seen) {
        return MATRIX.lines(Kind.PAGE).stream().filter(l -> l.name().equals(pageOf(seen))).map(l -> l.byUser().get(person)).findFirst().orElseThrow();
    }

    private static List<String> allowedTo(String person) {
        return EveryPageIT.pages().filter(s -> s.status() == 200 && accessOf(person, s) == Access.ALLOWED).map(RolesAndThemesIT::pageOf).distinct().toList();
    }
}
