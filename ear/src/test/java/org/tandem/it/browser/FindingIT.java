package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tandem.it.TestServer;

/** Finding one's way, keeping views and taking tables along. */
@BrowserTest
class FindingIT {

    @Test
    void the_search_suggests_while_one_types_and_the_keyboard_opens_what_it_names(Visitor visitor) {
        Page page = visitor.signIn("viewer").page();
        page.keyboard().press("/");
        Locator field = page.locator("#globalSearch");
        assertThat(field).isFocused();
        page.keyboard().type("marlb");
        Locator first = page.getByRole(AriaRole.OPTION).first();
        assertThat(first).containsText("Marlbrook Hospitals NHS Trust");
        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", first.getAttribute("id"));
        page.keyboard().press("Enter");

        visitor.heading("Marlbrook Hospitals NHS Trust");
        visitor.open("/search");
        assertThat(page.locator("main")).containsText("Looked at last");
        assertThat(page.locator("main")).containsText("Marlbrook Hospitals NHS Trust");
    }

    @Test
    @Tag("long")
    void rounds_are_found_by_those_who_may_see_them_only_and_a_single_hit_opens_at_once(Visitor visitor) {
        visitor.signIn("lead").open("/search?q=support of whole trusts");
        visitor.heading("Support of whole trusts 2025/26");

        Visitor viewer = visitor.another();
        viewer.signIn("viewer").open("/search?q=support of whole trusts");
        assertThat(viewer.page().locator("main")).containsText("Nothing has this name or code.");
    }

    @Test
    @Tag("long")
    void a_table_is_saved_as_csv_and_as_a_workbook_with_the_columns_that_are_shown(Visitor visitor) throws IOException {
        Page page = visitor.signIn("viewer").page();
        visitor.open("/providers");
        Locator tools = page.locator(".tableFrame + .tableTools");
        tools.locator("summary").click();
        tools.getByLabel("Integrated care board").uncheck();
        Locator board = page.locator("thead th", new Page.LocatorOptions().setHasText("Integrated care board"));
        assertThat(board).isHidden();

        List<String> lines = Files.readAllLines(page.waitForDownload(() -> tools.getByText("Save as CSV").click()).path());
        assertThat(lines.get(0)).isEqualTo("\ufeffProvider,Code,Type,Region,Standing");
        assertThat(lines).hasSize(1 + page.locator(".tableFrame tbody tr").count()).anyMatch(l -> l.contains("Marlbrook Hospitals NHS Trust,ZM01,Acute"));

        Download workbook = page.waitForDownload(() -> tools.getByText("Save as Excel").click());
        try (InputStream in = Files.newInputStream(workbook.path()); XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet table = book.getSheet("Table");
            assertThat(table.getLastRowNum()).isEqualTo(lines.size() - 1);
            assertThat(table.getRow(0).getLastCellNum()).isEqualTo((short) 5);
            assertThat(book.getSheet("About").getRow(1).getCell(0).getStringCellValue()).contains("/providers");
        }

        page.reload();
        assertThat(board).isHidden();
    }

    @Test
    @Tag("long")
    void a_view_is_saved_stands_beside_the_filters_of_its_page_and_its_removal_can_be_undone(Visitor visitor) {
        Page page = visitor.signIn("secretary").page();
        visitor.open("/providers?type=AMBULANCE");
        visitor.link("Save this view").click();
        page.getByLabel("Name").fill("All ambulances");
        visitor.button("Save the view").click();
        visitor.open("/providers");
        visitor.link("All ambulances").click();
        assertThat(page).hasURL(TestServer.address() + "/providers?type=AMBULANCE");

        Visitor other = visitor.another();
        other.signIn("viewer").open("/saved-views");
        assertThat(other.page().locator("main")).not().containsText("All ambulances");

        visitor.open("/saved-views");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove")).first().click();
        assertThat(page.locator("[role=status]").first()).containsText("“All ambulances” was removed.");
        visitor.button("Undo: keep it again").click();
        assertThat(page.locator("#views")).containsText("All ambulances");
    }

    @Test
    @Tag("long")
    void a_view_without_a_name_is_refused_and_the_summary_of_errors_leads_to_the_field(Visitor visitor) {
        Page page = visitor.signIn("analyst").page();
        visitor.open("/saved-views?of=/providers");
        visitor.button("Save the view").click();

        page.locator(".errors a").click();
        assertThat(page.locator("#viewName")).isFocused();
    }

    @Test
    @Tag("long")
    void a_term_explains_itself_and_escape_closes_it(Visitor visitor) {
        Page page = visitor.signIn("lead").page();
        visitor.open("/round?id=" + DemonstrationPlaces.round(visitor));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What is “Robustness”?")).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#term-robustness")).isVisible();
        assertThat(page.locator("#term-robustness")).containsText("Share of variations");
        page.keyboard().press("Escape");
        assertThat(page.locator("#term-robustness")).isHidden();
    }

    @Test
    @Tag("long")
    void a_new_start_is_set_with_its_reason_kept_in_the_address_and_ended(Visitor visitor) {
        Page page = visitor.signIn("recipient").page();
        visitor.open("/new-starts?code=AE_4H_ALL&provider=ZM01");
        page.locator("select#startsAt").selectOption("2024-04");
        visitor.button("Set the new start").click();
        page.locator(".errors a").click();
        assertThat(page.locator("#startReason")).isFocused();
        page.locator("select#startsAt").selectOption("2024-04");
        page.locator("#startReason").fill("A second department opened.");
        visitor.button("Set the new start").click();

        assertThat(page).hasURL(Pattern.compile(".*/indicator[?].*[?&]rebase=2024-04.*"));
        assertThat(page.locator("main")).containsText("New start in April 2024: A second department opened. (set by recipient on");
        visitor.open("/indicator?code=AE_4H_ALL&provider=ZM01&period=2025-03&rebase=2031-01");
        page.locator(".errors a").click();
        assertThat(page.locator("select#rebase")).isFocused();
        visitor.open("/new-starts?code=AE_4H_ALL&provider=ZM01");
        visitor.button("End it").click();
        assertThat(page.locator("main")).containsText("None is kept for this series.");
    }

    @Test
    @Tag("long")
    void pages_need_no_sideways_scrolling_at_320_pixels_which_is_1280_at_400_per_cent(Visitor visitor) {
        Page page = visitor.signIn("admin").page();
        page.setViewportSize(320, 256);
        for (String address : List.of("/overview", "/providers", "/provider?ods=ZM01", "/indicator?code=AE_4H_ALL&provider=ZM01", "/rounds", "/round?id={round}",
                "/imports", "/users", "/audit", "/models", "/coverage", "/glossary", "/saved-views?of=/providers", "/search?q=nor")) {
            visitor.open(DemonstrationPlaces.filledIn(address, visitor));
            EveryPageIT.settle(page);
            Object wider = page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)");
            assertThat(wider).as(address).isEqualTo(0);
        }
    }
}
