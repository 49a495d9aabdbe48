package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A board secretary from a new pack to its public version, with the person who is asked for commentary and the one who approves. */
@BrowserTest
@Tag("long")
class SecretaryJourneyIT {

    private static final String TITLE = "Board pack of a journey";
    private static final String CAUSE = "More people came by ambulance than in any January before.";

    @Test
    void a_pack_goes_from_its_template_over_commentary_and_approval_to_its_public_version(Visitor visitor) {
        Page page = visitor.signIn("secretary").page();
        visitor.open("/packs");
        page.locator("[id='title']").fill(TITLE);
        page.locator("[id='asOf']").fill("2025-01");
        visitor.button("Make pack").click();
        visitor.heading(TITLE);
        String pack = page.url().replaceAll(".*(/pack\\?id=\\d+).*", "$1");

        Visitor signatory = visitor.another().signIn("kestrel");
        commentIsAskedAndEntered(visitor, signatory, pack);
        visitor.open(pack);
        assertThat(page.locator("#comments")).containsText(CAUSE);
        step(visitor, "Freeze", "The pack is frozen");
        assertThat(visitor.button("Approve")).hasCount(0);
        step(visitor, "Mark as checked", "waits for the approval of another person");
        assertThat(visitor.button("Approve")).hasCount(0);
        signatory.open(pack);
        step(signatory, "Approve", "can be issued");
        visitor.open(pack);
        step(visitor, "Issue", "The pack is issued");
        step(visitor, "Make public version", "The public version is made");

        assertThat(new String(visitor.download("Pack (PDF)"), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(visitor.download("Public version (Excel)")).startsWith('P', 'K');
        assertThat(page.locator("#way li")).hasCount(4);
        assertThat(visitor.complaints()).isEmpty();
        assertThat(signatory.complaints()).isEmpty();
    }

    /** The secretary asks and reminds, the other person finds it among the tasks and answers. */
    private static void commentIsAskedAndEntered(Visitor secretary, Visitor signatory, String pack) {
        Page page = secretary.page();
        page.locator("#comments tbody a").first().click();
        secretary.button("Ask a person").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        page.locator("select#person").selectOption("kestrel");
        page.locator("[id='dueOn']").fill(LocalDate.now().plusDays(5).toString());
        secretary.button("Ask a person").click();
        done(secretary, "finds it among the tasks");
        page.locator("#comments tbody a").first().click();
        secretary.button("Remind").click();
        done(secretary, "The person was reminded");

        signatory.open("/tasks");
        Locator task = signatory.page().locator("main a[href*='/pack-comment?'][href*='" + pack.replaceAll("\\D", "") + "']").first();
        task.click();
        signatory.page().locator("[id='cause']").fill(CAUSE);
        signatory.page().locator("[id='action']").fill("A second triage nurse at the door.");
        signatory.page().locator("[id='owner']").fill("Chief operating officer");
        signatory.page().locator("[id='due']").fill(LocalDate.now().plusMonths(2).toString());
        signatory.button("Enter commentary").click();
        done(signatory, "The commentary is kept");
    }

    private static void step(Visitor who, String button, String done) {
        who.button(button).click();
        done(who, done);
    }

    private static void done(Visitor who, String words) {
        assertThat(who.page().locator(".done[role=status]")).containsText(words);
    }
}
