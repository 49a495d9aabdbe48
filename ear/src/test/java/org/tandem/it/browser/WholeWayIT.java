package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.it.OwnServer;

/** A pair from its round to its publication, by a lead, the signatories of both trusts and a second lead, each in a browser of their own. */
@Tag("own-server")
@Tag("browser")
@Tag("long")
@ExtendWith(OneBrowser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayIT {

    private static final Map<String, String> TERMS = Map.of("patientBenefit", "Nobody waits twelve hours.", "healthAndWellbeing", "Fewer harms.",
            "quality", "Safer care.", "useOfResources", "Fewer agency shifts.", "internalFactors", "Both boards are ready.", "externalFactors", "The commissioner agrees.",
            "peopleDays", "40", "feeEstimate", "150000", "reviewDate", LocalDate.now().plusMonths(6).toString());
    private static OwnServer tandem;

    private Visitor lead;
    private Visitor lead2;
    private Visitor recipient;
    private Visitor supporter;
    private String round;

    @BeforeAll
    static void start() throws Exception {
        tandem = new OwnServer("whole-way", List.of("-Dtandem.demo=true"));
        tandem.start();
    }

    @AfterAll
    static void stop() throws Exception {
        tandem.close();
    }

    private static Visitor signIn(Visitor visitor, String user) {
        Page page = visitor.page();
        page.navigate(tandem.address() + "/sign-in");
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(Visitor.PASSWORD);
        visitor.button("Sign in").click();
        assertThat(page).hasURL(tandem.address() + "/overview");
        return visitor;
    }

    private void everybodySignsIn(Visitor visitor) {
        lead = signIn(visitor, "lead");
        lead2 = signIn(visitor.another(), "lead2");
        recipient = signIn(visitor.another(), "recipient");
        supporter = signIn(visitor.another(), "ashdale");
    }

    /** Marlbrook and Ashdale alone, named on the page of the set-up; answers on the page of the solved round. */
    private void makesRound(String name) {
        Page page = lead.page();
        page.navigate(tandem.address() + "/rounds");
        page.locator("[id='setUp:name']").fill(name);
        page.locator("input[name='topic'][value='URGENT_CARE']").check();
        page.locator("[id='setUp:recipients']").fill("ZM01");
        page.locator("[id='setUp:supporters']").fill("ZM02");
        lead.button("Make and solve the round").click();
        lead.heading(name);
        assertThat(lead.region("Plan").locator("tbody tr")).hasCount(1);
        round = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private Page sees(Visitor visitor) {
        visitor.page().navigate(tandem.address() + "/round?id=" + round);
        return visitor.page();
    }

    private static void stands(Visitor visitor, String state) {
        assertThat(visitor.page().locator("#pair header .badge")).hasText(state);
    }

    private static void refused(Visitor visitor, String sentence) {
        assertThat(visitor.page().locator("[role=alert]")).containsText(sentence);
    }

    private void proposes(Visitor who, String purpose) {
        sees(who).locator("[id='proposal:purpose']").fill(purpose);
        who.button("Propose the pair").click();
        stands(who, "Proposed");
    }

    private void simply(Visitor who, String button, String reason) {
        sees(who).locator("[id='decision:reason']").fill(reason);
        who.button(button).click();
    }

    private void accept(Visitor who, String state) {
        simply(who, "Accept", "");
        stands(who, state);
    }

    private void choosesModel(Visitor who, String model, String reason) {
        who.page().navigate(tandem.address() + "/model-options?id=" + round + "&pair=" + pair(who));
        who.page().locator("#choice select#model").selectOption(model);
        who.page().locator("[id='choose:reason']").fill(reason);
        who.button("Choose this model").click();
    }

    private String pair(Visitor who) {
        return sees(who).locator("a[href*='/model-options?id=']").first().getAttribute("href").replaceAll(".*pair=(\\d+).*", "$1");
    }

    private void approves(Visitor who) {
        sees(who);
        TERMS.forEach((field, value) -> who.page().locator("[id='approval:" + field + "']").fill(value));
        who.button("Approve the pair").click();
    }

    private void inTheAudit(Visitor visitor, String action, String... sentences) {
        Page page = signIn(visitor.another(), "admin").page();
        page.navigate(tandem.address() + "/audit?what=" + action);
        for (String sentence : sentences) {
            assertThat(page.locator("main table tbody tr", new Page.LocatorOptions().setHasText(sentence)).first()).isVisible();
        }
    }

    /** Last, because the published pair takes the place of the support partner. */
    @Test
    @Order(2)
    void a_pair_goes_the_whole_way_with_a_counter_and_a_model_against_the_order(Visitor visitor) {
        everybodySignsIn(visitor);
        makesRound("The whole way");
        proposes(lead, "Safer emergency care.");
        simply(recipient, "Answer with another proposal", "From the summer on.");
        stands(recipient, "Other proposal");
        proposes(lead, "Safer emergency care from the summer on.");
        accept(recipient, "Proposed");
        accept(supporter, "Accepted by both");

        approves(lead2);
        refused(lead2, "No collaboration model is chosen");
        choosesModel(lead2, "SHARED_LEADERSHIP", "");
        refused(lead2, "say why");
        choosesModel(lead2, "SHARED_LEADERSHIP", "They share a chair already.");
        assertThat(lead2.page().locator("#choice")).containsText("Another model stood first.");
        sees(lead2);
        lead2.button("Approve the pair").click();
        assertThat(lead2.page().locator("[role=alert] a[href='#approval:patientBenefit']")).isVisible();
        assertThat(lead2.page().locator("[role=alert] a[href='#approval:reviewDate']")).isVisible();
        approves(lead2);
        stands(lead2, "Approved");
        assertThat(lead2.page().locator("#pair")).containsText("Nobody waits twelve hours.");
        simply(lead2, "Publish the pair", "");
        stands(lead2, "Published");

        assertThat(sees(recipient).locator("#pair")).containsText("Shared");
        inTheAudit(visitor, "CHOOSE_MODEL", "say why", "They share a chair already.");
        inTheAudit(visitor, "DECIDE_PAIR", "No collaboration model is chosen", "An approval says what the pair is for");
    }

    @Test
    @Order(1)
    void of_two_who_decide_at_once_the_second_is_refused_and_reads_both_states(Visitor visitor) {
        everybodySignsIn(visitor);
        makesRound("Two at once");
        sees(lead2).locator("[id='decision:reason']").fill("Not now.");
        proposes(lead, "Safer emergency care.");
        lead2.button("Withdraw the pair").click();
        refused(lead2, "The pair was a draft, was proposed by lead, and is now proposed.");
        stands(lead2, "Proposed");

        sees(recipient);
        simply(lead, "Withdraw the pair", "Another way was found.");
        stands(lead, "Withdrawn");
        recipient.button("Accept").click();
        assertThat(recipient.page().locator("body")).containsText(Pattern.compile("The pair was proposed, was withdrawn by lead, and is now withdrawn."));
        inTheAudit(visitor, "DECIDE_PAIR", "The pair was a draft, was proposed by lead, and is now proposed.", "and is now withdrawn.");
    }
}
