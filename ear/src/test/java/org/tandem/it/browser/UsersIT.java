package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.it.TestServer;

/** What administrators do with accounts, and what the people notice of it. */
@BrowserTest
class UsersIT {

    private static final String OWN_PASSWORD = "kettle marble sunrise";

    private static String newName() {
        return "person-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** Makes an account; answers its one-time password. */
    private static String create(Visitor admin, String name, String role) {
        Page page = admin.page();
        admin.open("/users");
        Locator form = page.locator("#newUser");
        form.getByLabel("User name").fill(name);
        form.getByLabel("Name of the person").fill("Robin Example");
        form.getByLabel(role, new Locator.GetByLabelOptions().setExact(true)).check();
        admin.button("Create account").click();
        assertThat(page.locator(".secret")).isVisible();
        return page.locator(".secret").innerText();
    }

    private static void signIn(Visitor visitor, String name, String password) {
        visitor.open("/sign-in");
        visitor.page().getByLabel("User name").fill(name);
        visitor.page().getByLabel("Password").fill(password);
        visitor.button("Sign in").click();
    }

    private static void changePassword(Visitor visitor, String old, String wanted) {
        Page page = visitor.page();
        page.getByLabel("Present password").fill(old);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(wanted);
        page.getByLabel("New password once more").fill(wanted);
        visitor.button("Change the password").click();
    }

    private static APIResponse providers(Visitor visitor, String name, String password) {
        return visitor.apiWith("Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)),
                "/providers?size=1");
    }

    @Test
    void a_new_person_comes_with_a_one_time_password_and_must_change_it_before_anything_else(Visitor visitor) {
        Visitor person = visitor.another();
        String name = newName();
        String oneTime = create(visitor.signIn("admin"), name, "Viewer");

        signIn(person, name, oneTime);
        person.heading("Your account");
        person.open("/overview");
        assertThat(person.page()).hasURL(TestServer.address() + "/account");
        assertThat(person.page().locator("main")).containsText("for one use");
        assertThat(person.page().locator("nav.tabs li")).hasCount(0);
        APIResponse refused = providers(person, name, oneTime);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(refused.text()).contains("Change it on the account page");

        changePassword(person, oneTime, "password1234");
        assertThat(person.page().locator("[role=alert] li").first()).containsText("common");
        changePassword(person, oneTime, name + " and more");
        assertThat(person.page().locator("[role=alert] li").first()).containsText("part of your name");
        changePassword(person, "not the present one", OWN_PASSWORD);
        assertThat(person.page().locator("[role=alert] li").first()).containsText("present password is not right");
        changePassword(person, oneTime, OWN_PASSWORD);
        assertThat(person.page().locator("[role=status]")).containsText("Your password is changed");
        person.open("/overview");
        assertThat(person.page()).hasURL(TestServer.address() + "/overview");
        assertThat(providers(person, name, OWN_PASSWORD).status()).isEqualTo(200);
        assertThat(providers(person, name, oneTime).status()).isEqualTo(401);
    }

    @Tag("long")
    @Test
    void changed_rights_count_at_once_and_stand_in_the_audit_trail_with_before_and_after(Visitor visitor) {
        Visitor person = visitor.another();
        String name = newName();
        String oneTime = create(visitor.signIn("admin"), name, "Viewer");
        signIn(person, name, oneTime);
        changePassword(person, oneTime, OWN_PASSWORD);
        assertThat(person.open("/imports").status()).isEqualTo(403);

        visitor.open("/user?name=" + name);
        visitor.page().getByLabel("Data manager", new Page.GetByLabelOptions().setExact(true)).check();
        visitor.button("Save changes").click();
        assertThat(visitor.page().locator("[role=status]")).containsText("saved");
        assertThat(person.open("/imports").status()).isEqualTo(200);
        visitor.open("/audit?what=CHANGE_USER");
        assertThat(visitor.page().locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("before: name Robin Example; roles VIEWER;");
        assertThat(visitor.page().locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("after: name Robin Example; roles DATA_MANAGER VIEWER;");

        visitor.open("/user?name=" + name);
        visitor.button("Sign out everywhere").click();
        person.open("/overview");
        person.heading("Sign in");
        signIn(person, name, OWN_PASSWORD);
        person.heading("Overview");
        visitor.button("Lock the account").click();
        assertThat(visitor.page().locator("[role=status]")).containsText("locked");
        person.open("/overview");
        person.heading("Sign in");
        signIn(person, name, OWN_PASSWORD);
        assertThat(person.page().locator("[role=alert]")).containsText("locked or has ended");
        assertThat(providers(person, name, OWN_PASSWORD).status()).isEqualTo(401);
        visitor.button("Let in again").click();
        assertThat(visitor.page().locator("[role=status]")).containsText("may come in again");
        assertThat(providers(person, name, OWN_PASSWORD).status()).isEqualTo(200);
    }

    @Tag("long")
    @Test
    void a_second_administrator_is_told_that_the_account_was_changed_meanwhile(Visitor visitor) {
        Visitor second = visitor.another();
        String name = newName();
        create(visitor.signIn("admin"), name, "Viewer");
        second.signIn("admin").open("/user?name=" + name);
        visitor.open("/user?name=" + name);
        visitor.page().getByLabel("Name of the person").fill("Robin First");
        visitor.button("Save changes").click();
        assertThat(visitor.page().locator("[role=status]")).containsText("saved");

        second.page().getByLabel("Name of the person").fill("Robin Second");
        second.button("Save changes").click();
        assertThat(second.page().locator("[role=alert]")).containsText("was changed since you opened this page, so nothing was done");
        second.heading("Robin First");
    }

    @Test
    void the_last_administrator_can_be_neither_locked_nor_demoted(Visitor visitor) {
        visitor.signIn("admin").open("/user?name=admin");
        visitor.button("Lock the account").click();
        assertThat(visitor.page().locator("[role=alert]")).containsText("This is the last administrator");
        visitor.page().getByLabel("Administrator", new Page.GetByLabelOptions().setExact(true)).uncheck();
        visitor.button("Save changes").click();
        assertThat(visitor.page().locator("[role=alert]")).containsText("This is the last administrator");
        visitor.open("/user?name=admin");
        visitor.page().getByLabel("Last day").fill("2999-12-31");
        visitor.button("Save changes").click();
        assertThat(visitor.page().locator("[role=alert]")).containsText("This is the last administrator");
        visitor.open("/users?role=ADMIN&state=OPEN");
        assertThat(visitor.region("People and their rights").locator("tbody tr", new Locator.LocatorOptions().setHasText("admin")))
                .containsText("Administrator");
    }

    @Test
    void wrong_entries_are_refused_each_with_a_link_to_its_field_and_nothing_is_lost(Visitor visitor) {
        Page page = visitor.signIn("admin").page();
        visitor.open("/users");
        Locator form = page.locator("#newUser");
        form.getByLabel("User name").fill("Not A Name");
        form.getByLabel("Name of the person").fill("Robin Example");
        form.getByLabel("Acts for").selectOption("PROVIDER");
        form.getByLabel("Code of region, board or provider").fill("NOSUCH");
        visitor.button("Create account").click();

        assertThat(page.locator("[role=alert] a[href='#newUser:name']")).containsText("small letters");
        assertThat(page.locator("[role=alert] a[href='#newUser:roles']")).containsText("at least one role");
        assertThat(page.locator("[role=alert] a[href='#newUser:scope']")).containsText("No region, board or provider");
        assertThat(form.getByLabel("Name of the person")).hasValue("Robin Example");
        assertThat(form.getByLabel("Acts for")).hasValue("PROVIDER");
    }

    @Tag("long")
    @Test
    void before_a_session_ends_the_page_says_so_and_can_prolong_it(Visitor visitor) {
        Page page = visitor.page();
        page.clock().install();
        visitor.signIn("viewer");
        Locator warning = page.locator("[data-session]");
        page.clock().runFor(57 * 60 * 1000L);
        assertThat(warning).isHidden();
        page.clock().runFor(90 * 1000L);
        assertThat(warning).isVisible();
        assertThat(warning).containsText("You will be signed out at");
        visitor.button("Stay signed in").click();
        assertThat(warning).isHidden();
        page.clock().runFor(61 * 60 * 1000L);
        assertThat(warning).containsText("You are signed out");
        assertThat(warning.getByRole(com.microsoft.playwright.options.AriaRole.LINK)).isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }
}
