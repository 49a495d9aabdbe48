package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the audit trail says of signing in and out, and how those who guess are slowed down. */
@ExtendWith(ArquillianExtension.class)
class SignInsIT {

    private static final String COOKIE = "tandem.signIn";
    private static final String GUESS = "a guess that must not be written down";

    private final Rest admin = Rest.as("admin");

    private static String somebody() {
        return "somebody-" + UUID.randomUUID();
    }

    private List<JsonNode> audited(String what, String subject) {
        JsonNode items = admin.get("/audit?size=1000&what=" + what).json().get("items");
        return StreamSupport.stream(items.spliterator(), false).filter(e -> e.get("subject").asText().equals(subject)).toList();
    }

    @Test
    void coming_in_and_going_out_are_audited_under_the_persons_name_with_the_address() {
        int before = audited("SIGN_IN", "analyst").size();
        int left = audited("SIGN_OUT", "analyst").size();
        PageVisitor analyst = PageVisitor.signedIn("analyst");

        assertThat(audited("SIGN_IN", "analyst")).hasSize(before + 1).first().satisfies(entry -> {
            assertThat(entry.get("who").asText()).isEqualTo("analyst");
            assertThat(entry.get("outcome").asText()).isEqualTo("DONE");
            assertThat(entry.get("detail").asText()).isEqualTo("on the sign-in page, from 127.0.0.1");
        });
        analyst.post("/person/sign-out");
        assertThat(audited("SIGN_OUT", "analyst")).hasSize(left + 1).first()
                .satisfies(entry -> assertThat(entry.get("who").asText()).isEqualTo("analyst"));
        assertThat(analyst.get("/overview").statusCode()).isEqualTo(302);
    }

    @Test
    void a_browser_without_a_session_goes_on_with_its_sign_in_and_with_the_page_it_has_until_the_person_signs_out() {
        PageVisitor data = PageVisitor.signedIn("data");
        PageVisitor copy = PageVisitor.signedIn("data");
        String token = data.cookie(COOKIE);
        int before = audited("SIGN_IN", "data").size();
        String page = data.get("/account").body();
        String name = somebody();
        data.keepOnly(COOKIE);

        assertThat(data.send(page, "tokens", "tokens:create", Map.of("tokens:label", name)).statusCode()).isEqualTo(200);
        assertThat(data.get("/account").body()).contains("<strong>" + name + "</strong>");
        assertThat(audited("SIGN_IN", "data")).hasSize(before + 1).first()
                .satisfies(entry -> assertThat(entry.get("detail").asText()).startsWith("carried on by node ").endsWith("from 127.0.0.1").doesNotContain(token));
        assertThat(copy.send(page, "tokens", "tokens:create", Map.of("tokens:label", name)).statusCode()).as("a page of another session").isEqualTo(409);
        data.post("/person/sign-out");
        assertThat(data.cookie(COOKIE)).isEmpty();
        assertThat(withCookie(token, "/overview").statusCode()).isEqualTo(302);
        assertThat(copy.get("/overview").statusCode()).as("signed in elsewhere").isEqualTo(200);
    }

    @Test
    void the_cookie_of_a_sign_in_is_for_this_site_alone_and_opens_nothing_of_the_interface() {
        HttpResponse<String> answer = PageVisitor.nobody().trySigningIn("viewer", "tandem-demo");
        String cookie = answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith(COOKIE + "=")).findFirst().orElseThrow();
        String token = cookie.substring(COOKIE.length() + 1, cookie.indexOf(';'));

        assertThat(cookie).contains("SameSite=Strict").containsIgnoringCase("HttpOnly").contains("/tandem").doesNotContainIgnoringCase("secure").doesNotContainIgnoringCase("max-age");
        assertThat(withCookie(token, "/overview").statusCode()).isEqualTo(200);
        assertThat(withCookie(token, "/api/v1/providers?size=1").statusCode()).isEqualTo(401);
        HttpResponse<String> guess = withCookie("A".repeat(43), "/overview");
        assertThat(guess.statusCode()).isEqualTo(302);
        assertThat(guess.headers().allValues("Set-Cookie")).as("what opens nothing is taken back").anyMatch(c -> c.startsWith(COOKIE + "=\"\";") && c.contains("01-Jan-1970"));
    }

    private static HttpResponse<String> withCookie(String token, String page) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(TestServer.address() + page)).header("Cookie", COOKIE + "=" + token)
                    .timeout(Duration.ofSeconds(120)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_refused_sign_in_is_audited_with_the_name_tried_and_the_address_and_never_with_the_password() {
        String name = somebody();
        assertThat(PageVisitor.nobody().trySigningIn(name, GUESS).body()).contains("The user name or password is not right.").doesNotContain(GUESS);

        assertThat(audited("SIGN_IN", name)).singleElement().satisfies(entry -> {
            assertThat(entry.get("who").asText()).isEqualTo("not signed in");
            assertThat(entry.get("outcome").asText()).isEqualTo("REFUSED");
            assertThat(entry.get("detail").asText()).contains("127.0.0.1").contains("wrong name or password");
        });
        assertThat(admin.get("/audit?size=1000").text()).doesNotContain(GUESS);
    }

    @Test
    void what_cannot_be_a_user_name_is_not_written_down_because_it_may_be_a_password() {
        PageVisitor.nobody().trySigningIn("my secret words " + UUID.randomUUID(), "x");

        assertThat(audited("SIGN_IN", "(a text that cannot be a user name)")).isNotEmpty();
        assertThat(admin.get("/audit?size=1000").text()).doesNotContain("my secret words");
    }

    @Test
    void the_fifth_wrong_password_in_a_row_closes_the_name_says_so_and_is_audited_whether_or_not_anybody_has_it() {
        String name = somebody();
        PageVisitor visitor = PageVisitor.nobody();
        IntStream.range(0, 4).forEach(i -> assertThat(visitor.trySigningIn(name, GUESS).body()).contains("is not right"));

        assertThat(visitor.trySigningIn(name, GUESS).body()).contains("Too many tries").contains("seconds");
        assertThat(audited("LOCK_OUT", name)).singleElement()
                .satisfies(entry -> assertThat(entry.get("detail").asText()).contains("closed for 30 s"));
        Rest.Answer call = Rest.as(name, GUESS).get("/providers");
        assertThat(call.status()).isEqualTo(429);
        assertThat(Integer.parseInt(call.header("Retry-After"))).isBetween(1, 60);
        assertThat(call.json().get("code").asText()).isEqualTo("TOO_MANY_SIGN_INS");
    }

    @Test
    void somebody_who_keeps_on_guessing_fills_the_audit_trail_no_further_than_the_limit_of_a_minute() {
        String name = somebody();
        IntStream.range(0, 40).forEach(i -> Rest.as(name, GUESS + i).get("/providers"));

        assertThat(audited("SIGN_IN", name)).hasSizeBetween(10, 20);
        assertThat(Rest.as("viewer").get("/providers?size=1").status()).as("others come in").isEqualTo(200);
    }

    @Test
    void a_tool_that_signs_in_with_every_call_is_audited_once() {
        Rest secretary = Rest.as("secretary");
        secretary.get("/providers?size=1");
        int before = audited("SIGN_IN", "secretary").size();
        IntStream.range(0, 5).forEach(i -> assertThat(secretary.get("/providers?size=1").status()).isEqualTo(200));

        assertThat(audited("SIGN_IN", "secretary")).hasSize(before);
    }
}
