package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people record between organisations, recorded and ended again on the pages; nothing of it holds afterwards. */
@BrowserTest
@Tag("long")
class RecordsJourneyIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String BEFORE_THE_FIRST_DAY = TODAY.minusDays(1).toString();

    @Test
    void a_support_partner_posts_an_offer_and_a_lead_takes_it_off_the_board_with_a_reason(Visitor visitor) {
        String note = "Two coders for six weeks.";
        Page page = visitor.signIn("supporter").page();
        visitor.open("/offers");
        choose(page, "offer-kind", "OFFER");
        choose(page, "offer-topic", "DIGITAL");
        fill(page, "offer-peopleDays", "20");
        fill(page, "offer-expires", TODAY.plusDays(60).toString());
        fill(page, "offer-note", note);
        visitor.button("Post on the board").click();
        done(page, "It stands on the board");

        Visitor lead = visitor.another().signIn("lead");
        lead.open("/offers?topic=DIGITAL");
        row(lead.page(), note).locator("a[href*='settle=']").click();
        lead.button("Take off the board").click();
        assertThat(lead.page().locator("[role=alert]")).isVisible();
        fill(lead.page(), "settle-reason", "They were asked for elsewhere.");
        lead.page().locator("[id='settle-outcome']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
        lead.button("Take off the board").click();
        done(lead.page(), "It is off the board");
        assertThat(row(lead.page(), note)).containsText("They were asked for elsewhere.");
        assertThat(lead.complaints()).isEmpty();
    }

    @Test
    void a_lead_records_a_credential_and_ends_it(Visitor visitor) {
        Page page = visitor.signIn("lead").page();
        visitor.open("/offers");
        page.locator("summary", new Page.LocatorOptions().setHasText("Record a credential")).click();
        fill(page, "credential-provider", "ZM02");
        fill(page, "credential-grantedBy", "A panel of the test");
        fill(page, "credential-evidence", "Seen at work.");
        fill(page, "credential-from", TODAY.toString());
        fill(page, "credential-to", TODAY.plusDays(90).toString());
        visitor.button("Record the credential").click();
        done(page, "The credential is recorded");

        row(page, "A panel of the test").locator("a[href*='end=']").click();
        end(visitor, "It was given to another trust.");
        done(page, "The credential is ended");
        assertThat(row(page, "A panel of the test")).containsText("It was given to another trust.");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void a_lead_records_a_shared_post_and_an_intervention_and_ends_both(Visitor visitor) {
        Page page = visitor.signIn("lead").page();
        visitor.open("/relations");
        fill(page, "link-a", "ZM02");
        fill(page, "link-b", "ZM05");
        choose(page, "link-kind", "SHARED_CHAIR");
        fill(page, "link-from", TODAY.toString());
        fill(page, "link-source", "Board paper of the test");
        page.locator("[id='newLink:record']").click();
        done(page, "It is recorded");
        row(page, "Board paper of the test").locator("a[href*='end=']").click();
        end(visitor, "The paper was withdrawn.");
        done(page, "It is ended");

        visitor.open("/interventions");
        fill(page, "intervention-provider", "ZM05");
        choose(page, "intervention-kind", "WARNING_NOTICE");
        fill(page, "intervention-from", TODAY.toString());
        fill(page, "intervention-source", "Notice of the test");
        visitor.button("Record the intervention").click();
        done(page, "It is recorded");
        row(page, "Notice of the test").locator("a[href*='end=']").click();
        end(visitor, "It was another provider’s.");
        done(page, "It is ended");
        assertThat(visitor.complaints()).isEmpty();
    }

    /** First without a reason, which is refused and keeps what was typed. */
    private static void end(Visitor visitor, String reason) {
        Page page = visitor.page();
        fill(page, "end-lastDay", BEFORE_THE_FIRST_DAY);
        page.locator("[id='ending:end']").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.locator("[id='end-lastDay']")).hasValue(BEFORE_THE_FIRST_DAY);
        fill(page, "end-reason", reason);
        page.locator("[id='ending:end']").click();
    }

    private static void done(Page page, String words) {
        assertThat(page.locator(".done[role=status]")).containsText(words);
    }

    private static Locator row(Page page, String text) {
        return page.locator("main table tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    private static void fill(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    private static void choose(Page page, String id, String value) {
        page.locator("[id='" + id + "']").selectOption(value);
    }
}
