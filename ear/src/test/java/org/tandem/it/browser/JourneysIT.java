package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tandem.it.TestServer;

@BrowserTest
class JourneysIT {

    @Test
    void a_lead_finds_a_long_running_need_and_reads_why_and_who_could_help(Visitor visitor) {
        Page page = visitor.signIn("lead").page();
        Locator needs = card(page, "Who needs support");
        Locator marlbrook = needs.locator("li", new Locator.LocatorOptions().setHasText("Marlbrook Hospitals NHS Trust"));
        assertThat(marlbrook).containsText("of the last 4 quarters");
        if (!marlbrook.isVisible()) {
            needs.locator("details.fold > summary").click();
        }
        marlbrook.getByRole(AriaRole.LINK).click();

        visitor.heading("Marlbrook Hospitals NHS Trust");
        Locator standing = card(page, "Standing by topic");
        assertThat(standing.locator(".badge.PERSISTENT").first()).isVisible();
        assertThat(standing.locator(".reasons li").first()).containsText("lowest-placed fifth");
        assertThat(card(page, "Look here first").locator("tbody tr").first()).containsText("%");
        assertThat(page.locator("#help")).containsText("Who could help?");
        assertThat(page.locator("#help")).containsText("Ashdale");
    }

    @Test
    void a_lead_opens_a_round_and_the_parts_of_a_pair_add_up_to_its_fit(Visitor visitor) {
        Page page = openRound(visitor, "lead");
        Locator plan = visitor.region("Plan");
        Locator row = plan.locator("tbody tr", new Locator.LocatorOptions().setHasText("Marlbrook"));
        String fit = row.locator("td").nth(2).innerText();
        row.getByRole(AriaRole.LINK).click();

        assertThat(page.locator("#pair h2")).containsText("Marlbrook");
        assertThat(page.locator("#pair h2")).containsText("Ashdale");
        Locator parts = visitor.region("What the fit is made of").locator("tbody tr:not(.own)");
        BigDecimal sum = parts.all().stream().map(part -> new BigDecimal(part.locator("td").nth(2).innerText())).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts.count()).isGreaterThanOrEqualTo(3);
        assertThat(sum).isEqualByComparingTo(fit);
        assertThat(visitor.region("What the fit is made of").locator("tr.own")).containsText(fit);
        assertThat(page.locator("#pair")).containsText("Other support partners");
    }

    @Test
    void a_lead_asks_why_not_and_reads_that_a_childrens_hospital_is_of_another_type(Visitor visitor) {
        Page page = openRound(visitor, "lead");
        String round = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        page.locator("select#recipient").selectOption("ZM01");
        page.locator("select#supporter").selectOption("ZM41");
        page.locator("select#topic").selectOption("URGENT_CARE");
        visitor.button("Ask").click();

        Locator answer = card(page, "Why not Marlbrook Hospitals NHS Trust with St Brannoc");
        String refusal = DemonstrationPlaces.json(visitor.api("lead", "/pairing-rounds/" + round
                + "/why?recipient=ZM01&supporter=ZM41&topic=URGENT_CARE")).path("refusals").findParents("rule").stream()
                .filter(r -> "TYPE_MISMATCH".equals(r.path("rule").asText())).findFirst().orElseThrow().path("sentence").asText();
        assertThat(refusal).contains("specialist");
        assertThat(answer).containsText(refusal);
    }

    @Test
    void a_copy_with_a_wider_circle_serves_cape_morrin_and_says_what_changed(Visitor visitor) {
        Page page = openRound(visitor, "lead");
        assertThat(page.locator("main")).containsText("190 km instead of 150 would serve it.");
        visitor.link("Copy and change").click();
        page.locator("input[name='distance']").fill("190");
        visitor.button("Make and solve the round").click();

        visitor.heading("Copy of " + DemonstrationPlaces.ROUND);
        assertThat(visitor.region("Plan").locator("tbody tr", new Locator.LocatorOptions().setHasText("Cape Morrin"))).hasCount(1);
        Locator compared = card(page, "Compared with " + DemonstrationPlaces.ROUND);
        assertThat(compared).containsText("Other settings");
        assertThat(compared.locator("li", new Locator.LocatorOptions().setHasText("Cape Morrin"))).hasCount(1);
    }

    @Test
    void the_pairing_list_holds_the_pairs_of_the_page(Visitor visitor) throws IOException {
        openRound(visitor, "lead");
        List<String> onThePage = visitor.region("Plan").locator("tbody tr").all().stream()
                .map(row -> row.locator("th").innerText() + " | " + row.locator("td").nth(0).innerText() + " | " + row.locator("td").nth(2).innerText()).sorted().toList();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(visitor.download("Pairing paper (Excel)")))) {
            List<Row> rows = StreamSupport.stream(workbook.getSheet("Pairs").spliterator(), false).toList();
            assertThat(namesOfPairs(rows)).isEqualTo(onThePage);
        }
        assertThat(onThePage).hasSizeGreaterThan(5);
    }

    @Test
    void a_signatory_sees_the_pairs_of_the_own_trust_and_nothing_else_of_the_round(Visitor visitor) {
        Page page = visitor.signIn("recipient").page();
        visitor.link("Pairing").click();
        visitor.link(DemonstrationPlaces.ROUND).click();

        visitor.heading(DemonstrationPlaces.ROUND);
        assertThat(visitor.region("Plan").locator("tbody tr")).hasCount(1);
        assertThat(visitor.region("Plan").locator("tbody tr")).containsText("Marlbrook");
        assertThat(visitor.region("Plan").locator("tbody tr")).containsText("Ashdale");
        assertThat(page.locator("main").innerText()).doesNotContain("Lydford", "Cape Morrin", "Northmere", "Other support partners");
        assertThat(visitor.open("/download/pairing-paper.xlsx?edition=REGIONAL&round=" + DemonstrationPlaces.round(visitor)).status()).isEqualTo(403);
    }

    @Test
    void an_analyst_downloads_the_report_of_the_own_trust_with_the_value_of_the_page(Visitor visitor) throws IOException {
        Page page = visitor.signIn("analyst").page();
        visitor.open("/provider?ods=ZM22&asOf=2025-03");
        Locator fourHours = card(page, "All indicators").locator("tbody tr", new Locator.LocatorOptions().setHas(page.locator("a[href*='AE_4H_ALL']")));
        String value = fourHours.locator("td").first().innerText().strip();
        assertThat(value).matches("\\d+\\.\\d %");

        try (PDDocument pdf = Loader.loadPDF(visitor.download("Benchmark report (PDF)"))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Penwick").contains(value);
            PDFTextStripper firstPage = new PDFTextStripper();
            firstPage.setEndPage(1);
            assertThat(firstPage.getText(pdf)).contains("Standing by topic", "Who is affected", "The Board is asked to", "This is a prompt for discussion");
        }
    }

    @Test
    void an_administrator_finds_in_the_audit_trail_who_made_a_round(Visitor visitor) {
        Page page = visitor.signIn("admin").page();
        visitor.link("Administration").click();
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).fill("CREATE_ROUND");
        page.getByLabel("Who", new Page.GetByLabelOptions().setExact(true)).fill("lead2");
        visitor.button("Show").click();

        Locator rows = visitor.region("Audit trail").locator("tbody tr");
        assertThat(rows.first()).containsText("lead2");
        assertThat(rows.first()).containsText("CREATE_ROUND");
        for (Locator row : rows.all()) {
            assertThat(row.locator("td").first()).hasText("lead2");
        }
    }

    @Test
    void a_token_is_shown_once_opens_the_api_and_no_longer_does_when_revoked(Visitor visitor) {
        Page page = visitor.signIn("admin").page();
        visitor.open("/account");
        String label = "Browser test " + page.evaluate("() => crypto.randomUUID()");
        page.getByLabel("What is it for?").fill(label);
        visitor.button("Create token").click();
        String token = page.locator("code.secret").innerText().strip();
        assertThat(visitor.apiWith("Bearer " + token, "/indicators").status()).isEqualTo(200);

        visitor.open("/account");
        assertThat(page.locator("body")).not().containsText(token);
        Locator line = page.locator("#tokens li", new Page.LocatorOptions().setHasText(label));
        line.getByRole(AriaRole.BUTTON).click();

        assertThat(line).containsText("No longer valid");
        assertThat(visitor.apiWith("Bearer " + token, "/indicators").status()).isEqualTo(401);
    }

    @Test
    void the_keyboard_alone_leads_from_the_sign_in_to_a_provider(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("/sign-in");
        visitor.tabTo(page.getByLabel("User name"));
        page.keyboard().type("viewer");
        visitor.tabTo(page.getByLabel("Password"));
        page.keyboard().type(Visitor.PASSWORD);
        page.keyboard().press("Enter");
        visitor.heading("Overview");
        visitor.tabTo(visitor.link("Providers"));
        page.keyboard().press("Enter");
        visitor.heading("Providers");

        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        page.keyboard().press("Enter");
        visitor.tabTo(visitor.region("Providers"));
        visitor.tabTo(visitor.region("Providers").locator("tbody a").nth(1));
        String name = visitor.region("Providers").locator("tbody a").nth(1).innerText();
        page.keyboard().press("Enter");

        visitor.heading(name);
    }

    @Test
    void signing_out_ends_the_session_even_when_going_back(Visitor visitor) {
        Page page = visitor.signIn("viewer").page();
        visitor.open("/providers");
        page.locator("details.person summary").click();
        visitor.button("Sign out").click();
        visitor.heading("Sign in");

        page.goBack();

        visitor.heading("Sign in");
        visitor.open("/overview");
        assertThat(page).hasURL(TestServer.address() + "/sign-in?next=%2Foverview");
    }

    private static Page openRound(Visitor visitor, String user) {
        visitor.signIn(user);
        visitor.link("Pairing").click();
        visitor.link(DemonstrationPlaces.ROUND).click();
        visitor.heading(DemonstrationPlaces.ROUND);
        return visitor.page();
    }

    private static Locator card(Page page, String heading) {
        return page.locator("section.card", new Page.LocatorOptions().setHas(
                page.locator("h2", new Page.LocatorOptions().setHasText(heading))));
    }

    /** The rows below the one that names the columns, as on the page. */
    private static List<String> namesOfPairs(List<Row> rows) {
        DataFormatter text = new DataFormatter();
        List<List<String>> cells = rows.stream().map(row -> StreamSupport.stream(row.spliterator(), false).map(text::formatCellValue).toList()).toList();
        int head = 0;
        while (!cells.get(head).contains("Recipient")) {
            head++;
        }
        int recipient = cells.get(head).indexOf("Recipient");
        int supporter = cells.get(head).indexOf("Supporter");
        int fit = cells.get(head).indexOf("Fit (0 to 100)");
        return cells.subList(head + 1, cells.size()).stream().filter(row -> row.size() > fit && !row.get(recipient).isBlank())
                .map(row -> row.get(recipient) + " | " + row.get(supporter) + " | " + row.get(fit)).sorted().toList();
    }
}
