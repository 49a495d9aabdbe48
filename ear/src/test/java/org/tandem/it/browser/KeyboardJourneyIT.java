package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole journey of a regional lead without a mouse: from who needs support to a proposed pair, and back again. */
@BrowserTest
@Tag("long")
class KeyboardJourneyIT {

    private static final String ROUND = "A round by keyboard";

    private Visitor visitor;
    private Page page;

    @Test
    void a_lead_goes_from_who_needs_support_to_a_proposed_pair_by_keyboard_alone(Visitor visitor) {
        this.visitor = visitor;
        page = visitor.page();
        signsIn();
        readsWhoNeedsSupport();
        makesRound();
        JsonNode pair = round().at("/plan/pairs/0");
        asksWhyNot(pair.get("recipient").asText(), pair.at("/alternatives/0/supporter").asText());
        opensFirstPair();

        type(page.locator("[id='proposal:purpose']"), "Safer emergency care.");
        press(visitor.button("Propose the pair"));
        assertThat(page.locator("#pair header .badge")).hasText("Proposed");
        type(page.locator("[id='decision:reason']"), "Made by the keyboard.");
        press(visitor.button("Withdraw the pair"));
        assertThat(page.locator("#pair header .badge")).hasText("Withdrawn");
        assertThat(visitor.complaints()).isEmpty();
    }

    private void signsIn() {
        visitor.open("/sign-in");
        type(page.getByLabel("User name"), "lead");
        type(page.getByLabel("Password"), Visitor.PASSWORD);
        page.keyboard().press("Enter");
        visitor.heading("Overview");
    }

    private void readsWhoNeedsSupport() {
        Locator first = page.locator("#needs a[href*='/provider?']").first();
        String name = first.innerText();
        press(first);
        assertThat(page.locator("h1")).containsText(name);
    }

    private void makesRound() {
        press(visitor.link("Pairing"));
        type(page.locator("[id='setUp:name']"), ROUND);
        visitor.tabTo(page.locator("input[name='topic'][value='URGENT_CARE']"));
        page.keyboard().press("Space");
        assertThat(page.locator("input[name='topic'][value='URGENT_CARE']")).isChecked();
        visitor.tabTo(page.locator("input[name='recipientLimit']"));
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        press(visitor.button("Make and solve the round"));
        visitor.heading(ROUND);
        assertThat(visitor.region("Plan").locator("tbody tr").first()).isVisible();
    }

    private void asksWhyNot(String recipient, String supporter) {
        choose(page.locator("select#recipient"), recipient);
        choose(page.locator("select#supporter"), supporter);
        choose(page.locator("select#topic"), "URGENT_CARE");
        press(visitor.button("Ask"));
        assertThat(page.locator("section.card[aria-live] .lead")).isVisible();
        assertThat(page.url()).contains("recipient=" + recipient, "supporter=" + supporter);
    }

    private void opensFirstPair() {
        press(visitor.region("Plan").locator("tbody a").first());
        assertThat(page.locator("#pair")).isVisible();
    }

    /** Types the words of an option into a list, as people do who know what they look for. */
    private void choose(Locator list, String value) {
        String words = list.locator("option[value='" + value + "']").innerText().strip();
        visitor.tabTo(list);
        page.keyboard().type(words);
        assertThat(list).hasValue(value);
    }

    private void type(Locator field, String text) {
        visitor.tabTo(field);
        page.keyboard().type(text);
    }

    private void press(Locator element) {
        visitor.tabTo(element);
        page.keyboard().press("Enter");
    }

    private JsonNode round() {
        return DemonstrationPlaces.json(visitor.api("lead", "/pairing-rounds/" + page.url().replaceAll(".*[?&]id=(\\d+).*", "$1")));
    }
}
