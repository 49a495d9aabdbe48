package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.it.TestServer;

/** Somebody sets one-time codes up, signs in with them, loses the telephone, and is put right by an administrator. */
@BrowserTest
@Tag("long")
class OneTimeCodesIT {

    private static final String OWN_PASSWORD = "kettle marble sunrise";

    private final String name = "codes-" + UUID.randomUUID().toString().substring(0, 13);

    private static String code(String secret, int stepsFromNow) throws InvalidKeyException {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), "RAW"),
                Clock.systemUTC().instant().plus(generator.getTimeStep().multipliedBy(stepsFromNow)), Locale.ROOT);
    }

    private static void signIn(Visitor visitor, String name, String password) {
        visitor.open("/sign-in");
        visitor.page().getByLabel("User name").fill(name);
        visitor.page().getByLabel("Password").fill(password);
        visitor.button("Sign in").click();
    }

    /** The button lies in a closed menu. */
    private static void signOut(Visitor visitor) {
        visitor.page().locator("form[action$='/person/sign-out'] button").evaluate("button => button.click()");
        visitor.heading("Sign in");
    }

    private static void answer(Visitor visitor, String code) {
        visitor.page().getByLabel("One-time or recovery code").fill(code);
        visitor.button("Sign in").click();
    }

    private static APIResponse providers(Visitor visitor, String authorization) {
        return visitor.apiWith(authorization, "/providers?size=1");
    }

    /** A new person with a password of their own, signed in. */
    private void begin(Visitor admin, Visitor person) {
        admin.signIn("admin").open("/users");
        Locator form = admin.page().locator("#newUser");
        form.getByLabel("User name").fill(name);
        form.getByLabel("Name of the person").fill("Robin Example");
        form.getByLabel("Viewer", new Locator.GetByLabelOptions().setExact(true)).check();
        admin.button("Create account").click();
        String oneTime = admin.page().locator(".secret").innerText();
        signIn(person, name, oneTime);
        person.page().getByLabel("Present password").fill(oneTime);
        person.page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(OWN_PASSWORD);
        person.page().getByLabel("New password once more").fill(OWN_PASSWORD);
        person.button("Change the password").click();
        assertThat(person.page().locator("[role=status]")).containsText("Your password is changed");
    }

    @Test
    void codes_are_set_up_asked_for_replaced_once_by_a_recovery_code_and_taken_away_by_an_administrator(Visitor visitor) throws Exception {
        Visitor person = visitor.another();
        begin(visitor, person);
        Page page = person.page();
        String basic = "Basic " + Base64.getEncoder().encodeToString((name + ":" + OWN_PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(providers(person, basic).status()).isEqualTo(200);
        page.getByLabel("What is it for?").fill("a script");
        person.button("Create token").click();
        String token = page.locator(".secret").innerText();

        page.locator("#codes").getByLabel("Present password").fill(OWN_PASSWORD);
        person.button("Set up one-time codes").click();
        assertThat(page.locator("svg.qr path")).hasAttribute("d", Pattern.compile("M.*z"));
        assertThat(EveryPageIT.violations(page)).isEmpty();
        String secret = page.locator("#codes .secret").innerText().replace(" ", "");
        page.getByLabel("Code that the app shows now").fill("000000");
        person.button("Use one-time codes from now on").click();
        assertThat(page.locator("[role=alert] a")).containsText("not the code that your app shows");
        page.getByLabel("Code that the app shows now").fill(code(secret, 0));
        person.button("Use one-time codes from now on").click();
        assertThat(page.locator(".recovery li")).hasCount(10);
        String recovery = page.locator(".recovery li").first().innerText();

        APIResponse refused = providers(person, basic);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text()).contains("TOKEN_NEEDED");
        assertThat(providers(person, "Bearer " + token).status()).isEqualTo(200);

        signOut(person);
        signIn(person, name, OWN_PASSWORD);
        person.open("/overview");
        person.heading("Sign in");
        assertThat(EveryPageIT.violations(page)).isEmpty();
        answer(person, "000000");
        assertThat(page.locator("[role=alert]")).containsText("not right or was used before");
        String next = code(secret, 1);
        answer(person, next);
        person.heading("Overview");
        signOut(person);
        signIn(person, name, OWN_PASSWORD);
        answer(person, next);
        assertThat(page.locator("[role=alert]")).containsText("not right or was used before");
        answer(person, recovery);
        person.heading("Overview");

        visitor.open("/user?name=" + name);
        visitor.button("Take one-time codes away").click();
        assertThat(visitor.page().locator("[role=status]")).containsText("taken away");
        person.open("/overview");
        person.heading("Sign in");
        signIn(person, name, OWN_PASSWORD);
        assertThat(page).hasURL(TestServer.address() + "/overview");
        assertThat(person.complaints()).isEmpty();
    }
}
