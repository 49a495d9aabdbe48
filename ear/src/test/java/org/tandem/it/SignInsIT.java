package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the audit trail says of signing in and out, and how those who guess are slowed down. */
@ExtendWith(ArquillianExtension.class)
class SignInsIT {

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
