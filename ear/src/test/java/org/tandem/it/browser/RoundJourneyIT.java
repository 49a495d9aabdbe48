package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lead goes all the way: set-up, plan on table and map, why not, lock, another round, comparison. */
@BrowserTest
@Tag("long")
class RoundJourneyIT {

    private static final String FIRST = "Journey of a lead";
    private static final String SECOND = "Journey of a lead, locked";

    @Test
    void a_lead_makes_a_round_asks_why_not_locks_the_other_pair_and_compares(Visitor visitor) {
        Page page = visitor.signIn("lead").page();
        String first = make(visitor, FIRST);
        assertThat(visitor.region("Plan").locator("tbody tr").count()).isGreaterThan(1);
        assertThat(page.locator("section.card", new Page.LocatorOptions().setHas(page.locator("h2", new Page.LocatorOptions().setHasText("Map")))).locator("svg").first())
                .isVisible();
        JsonNode chosen = pairWithAlternative(round(visitor, first));
        String recipient = chosen.get("recipient").asText();
        String wanted = chosen.at("/alternatives/0/supporter").asText();

        askWhyNot(visitor, first, chosen, wanted);
        JsonNode second = lock(visitor, recipient, wanted);

        assertThat(supporterOf(second, recipient)).isEqualTo(wanted);
        JsonNode compared = DemonstrationPlaces.json(visitor.api("lead", "/pairing-rounds/%s/compare/%s".formatted(first, second.get("id").asText())));
        assertThat(compared.get("totalAfter").decimalValue()).isLessThanOrEqualTo(compared.get("totalBefore").decimalValue());
        assertThat(page.locator("#compared")).containsText("Compared with " + FIRST);
        assertThat(page.locator("#compared")).containsText("Weighted fit");
        assertThat(page.locator("#compared li")).hasCount(compared.get("gone").size() + compared.get("added").size());
        assertThat(visitor.complaints()).isEmpty();
    }

    /** Page and interface answer the same: another support partner stands in the plan. */
    private static void askWhyNot(Visitor visitor, String round, JsonNode chosen, String wanted) {
        Page page = visitor.page();
        page.locator("select#recipient").selectOption(chosen.get("recipient").asText());
        page.locator("select#supporter").selectOption(wanted);
        page.locator("select#topic").selectOption("URGENT_CARE");
        visitor.button("Ask").click();
        JsonNode why = DemonstrationPlaces.json(visitor.api("lead", "/pairing-rounds/%s/why?recipient=%s&supporter=%s&topic=URGENT_CARE".formatted(round,
                chosen.get("recipient").asText(), wanted)));
        assertThat(why.get("chosen").asBoolean()).isFalse();
        assertThat(why.get("chosenInstead").asText()).isEqualTo(chosen.get("supporter").asText());
        assertThat(page.locator("section.card[aria-live]")).containsText(why.get("sentence").asText());
    }

    /** Another round with the pair that was asked about, from the answer. */
    private static JsonNode lock(Visitor visitor, String recipient, String wanted) {
        Page page = visitor.page();
        page.locator("section.card[aria-live]").getByText("Lock this pair in a copy").click();
        assertThat(page.locator("input[name='lock.0.recipient']")).hasValue(recipient);
        assertThat(page.locator("input[name='lock.0.supporter']")).hasValue(wanted);
        page.locator("input[name='name']").fill(SECOND);
        visitor.button("Make and solve the round").click();
        visitor.heading(SECOND);
        assertThat(visitor.region("Plan").locator("tbody tr").first()).isVisible();
        return round(visitor, page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** A round in urgent care from the page, with its number. */
    private static String make(Visitor visitor, String name) {
        Page page = visitor.page();
        visitor.link("Pairing").click();
        page.locator("input[name='name']").fill(name);
        page.locator("input[name='topic'][value='URGENT_CARE']").check();
        page.locator("input[name='distance']").fill("150");
        page.locator("input[name='recipientLimit']").fill("");
        visitor.button("Make and solve the round").click();
        visitor.heading(name);
        assertThat(visitor.region("Plan").locator("tbody tr").first()).isVisible();
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static JsonNode round(Visitor visitor, String id) {
        return DemonstrationPlaces.json(visitor.api("lead", "/pairing-rounds/" + id));
    }

    private static JsonNode pairWithAlternative(JsonNode round) {
        for (JsonNode pair : round.at("/plan/pairs")) {
            if (!pair.get("alternatives").isEmpty()) {
                return pair;
            }
        }
        throw new AssertionError("No pair of the plan has an alternative: " + round.get("plan"));
    }

    private static String supporterOf(JsonNode round, String recipient) {
        for (JsonNode pair : round.at("/plan/pairs")) {
            if (pair.get("recipient").asText().equals(recipient)) {
                return pair.get("supporter").asText();
            }
        }
        throw new AssertionError(recipient + " has no supporter.");
    }
}
