package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.it.OwnServer;

/** Sign-in by the organisation's own service, a real Keycloak, with a Tandem of its own. */
@Tag("own-server")
@Tag("browser")
@Tag("long")
@ExtendWith(OneBrowser.class)
class OrganisationSignInIT {

    private static final String ADMIN_PASSWORD = "a long password for tests";

    private static OwnKeycloak keycloak;
    private static OwnServer tandem;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.exists(OwnKeycloak.home()), "SKIPPED: Keycloak is unpacked by mvn verify -Pfull only.");
        keycloak = new OwnKeycloak();
        tandem = new OwnServer("organisation", List.of("-Dtandem.demo=false", "-Dtandem.admin.password=" + ADMIN_PASSWORD,
                "-Dtandem.oidc.issuer=" + keycloak.issuer(), "-Dtandem.oidc.client.id=tandem",
                "-Dtandem.oidc.client.secret=" + OwnKeycloak.CLIENT_SECRET));
        keycloak.startFor(tandem.address());
        tandem.start();
        keycloak.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        if (tandem != null) {
            tandem.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static Page at(Visitor visitor, String page) {
        visitor.page().navigate(tandem.address() + page);
        return visitor.page();
    }

    /** An administrator makes an account and writes down how the person is named at the organisation. */
    private static void account(Visitor admin, String name, String atTheOrganisation) {
        Page page = at(admin, "/sign-in");
        page.getByLabel("User name").fill("admin");
        page.getByLabel("Password").fill(ADMIN_PASSWORD);
        admin.button("Sign in").click();
        assertThat(page).hasURL(tandem.address() + "/overview");
        Locator form = at(admin, "/users").locator("#newUser");
        form.getByLabel("User name", new Locator.GetByLabelOptions().setExact(false)).first().fill(name);
        form.getByLabel("Name of the person").fill("Robin Example");
        form.getByLabel("Viewer", new Locator.GetByLabelOptions().setExact(true)).check();
        form.getByLabel("At the organisation’s sign-in").fill(atTheOrganisation);
        admin.button("Create account").click();
        assertThat(page.locator(".secret")).isVisible();
    }

    private static void leaveForTheOrganisation(Visitor visitor) {
        at(visitor, "/sign-in");
        visitor.link("Sign in with your organisation").click();
        assertThat(visitor.page().locator("#kc-login")).isVisible();
        assertThat(visitor.page()).hasURL(address(keycloak.issuer() + "/protocol/openid-connect/auth"));
    }

    /** An address with any query; the browser knows no quoting of patterns. */
    private static Pattern address(String start) {
        return Pattern.compile("^" + start.replace(".", "\\.") + "(\\?.*)?$");
    }

    private static void signInThere(Visitor visitor, String name) {
        visitor.page().locator("#username").fill(name);
        visitor.page().locator("#password").fill(OwnKeycloak.PASSWORD);
        visitor.page().locator("#kc-login").click();
    }

    @Test
    void a_person_with_an_account_signs_in_there_lands_on_the_overview_and_signs_out_of_both(Visitor visitor) {
        Visitor admin = visitor.another();
        account(admin, "robin.example", "robin@trust.example");
        leaveForTheOrganisation(visitor);
        signInThere(visitor, "robin");

        assertThat(visitor.page()).hasURL(tandem.address() + "/overview");
        assertThat(visitor.page().locator("details.person summary")).containsText("Robin Example");
        Locator entries = at(admin, "/audit?who=robin.example").locator("tbody");
        assertThat(entries).containsText("by the organisation's sign-in " + keycloak.issuer() + " as robin");
        assertThat(entries).containsText("BIND_USER");

        visitor.page().locator("details.person summary").click();
        visitor.button("Sign out").click();
        assertThat(visitor.page().locator("[role=status]")).containsText("still signed in at your organisation");
        visitor.link("Sign out at your organisation too").click();
        assertThat(visitor.page()).hasURL(address(tandem.address() + "/sign-in"));
        leaveForTheOrganisation(visitor);
        assertThat(visitor.page().locator("#password")).isVisible();
    }

    @Test
    void a_person_without_an_account_is_refused_with_a_sentence_and_an_address_that_is_not_verified_opens_nothing(Visitor visitor) {
        account(visitor.another(), "the.boss", "boss@trust.example");
        leaveForTheOrganisation(visitor);
        signInThere(visitor, "alex");

        assertThat(visitor.page().locator("[role=alert]")).containsText("nobody has made an account for you in Tandem");
        at(visitor, "/overview");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
    }

    @Test
    void a_state_that_was_tampered_with_is_refused_and_counts_once(Visitor visitor) {
        leaveForTheOrganisation(visitor);
        String state = visitor.page().url().replaceAll(".*[?&]state=([^&]*).*", "$1");
        at(visitor, "/oidc/callback?code=made-up&state=x" + state);
        assertThat(visitor.page().locator("[role=alert]")).containsText("does not belong to a sign-in that was begun in this browser");
        at(visitor, "/oidc/callback?code=made-up&state=" + state);
        assertThat(visitor.page().locator("[role=alert]")).containsText("does not belong to a sign-in that was begun in this browser");
        at(visitor, "/overview");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
    }

    @Test
    void a_made_up_code_is_not_trusted(Visitor visitor) {
        leaveForTheOrganisation(visitor);
        String state = visitor.page().url().replaceAll(".*[?&]state=([^&]*).*", "$1");
        at(visitor, "/oidc/callback?code=made-up&state=" + state);

        assertThat(visitor.page().locator("[role=alert]")).containsText("could not be trusted");
    }
}
