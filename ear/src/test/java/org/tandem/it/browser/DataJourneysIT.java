package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a data manager does with a file; the figures are of a provider and a month that nothing else looks at. */
@BrowserTest
class DataJourneysIT {

    private static final String FIGURE = "/indicator?code=DM01_6W&provider=ZM64";
    private static final String HEADER = "provider,indicator,period,value,numerator,denominator\n";

    @Test
    void a_file_is_dropped_looked_at_published_and_withdrawn_and_figures_follow(Visitor visitor) {
        Page page = visitor.signIn("data").page();
        assertThat(visitor.open(FIGURE).ok()).isTrue();
        assertThat(page.locator("main")).not().containsText("June 2015");

        stage(visitor, "diagnostics_june_2015.csv", HEADER + "ZM64,DM01_6W,2015-06,," + waiting() + "\n");
        visitor.heading("diagnostics_june_2015.csv");
        assertThat(page.locator(".pageHead .badge")).hasText("Waiting");
        assertThat(page.locator("li.tile", new Page.LocatorOptions().setHasText("New")).locator(".big")).hasText("1");
        String release = page.url();

        visitor.button("Publish release").click();
        assertThat(page.locator(".pageHead .badge")).hasText("Published");
        visitor.open(FIGURE);
        Locator process = page.locator("figure", new Page.LocatorOptions().setHas(page.locator(".chart.process")));
        process.getByText("Show as a table").click();
        assertThat(process.locator("tbody tr", new Locator.LocatorOptions().setHasText("June 2015"))).containsText("12.5 %");

        page.navigate(release);
        visitor.button("Withdraw release").click();
        assertThat(page.locator(".pageHead .badge")).hasText("Withdrawn");
        visitor.open(FIGURE);
        assertThat(page.locator("main")).not().containsText("June 2015");
    }

    @Test
    void a_region_is_named_anew_and_its_name_stands_on_the_pages_of_its_providers(Visitor visitor) {
        Page page = visitor.signIn("data").page();
        visitor.open("/labels");
        Locator field = page.locator("input[name='REGION.YM7']");
        String before = field.inputValue();
        rename(visitor, field, before + " and coast");
        visitor.open("/provider?ods=ZM37");
        assertThat(page.locator(".kicker")).containsText(before + " and coast");

        visitor.open("/labels");
        rename(visitor, page.locator("input[name='REGION.YM7']"), before);
        visitor.open("/provider?ods=ZM37");
        assertThat(page.locator(".kicker")).not().containsText("and coast");
    }

    private static void rename(Visitor visitor, Locator field, String name) {
        field.fill(name);
        visitor.page().locator("tr", new Page.LocatorOptions().setHas(field)).getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        assertThat(visitor.page().locator(".done")).containsText(name);
    }

    @Test
    void a_file_with_wrong_rows_says_which_and_what_would_be_right(Visitor visitor) {
        Page page = visitor.signIn("data").page();
        stage(visitor, "wrong_rows.csv", HEADER + "ZM64,DM01_6W,2015-07,," + waiting() + "\nZM64,NO_SUCH_CODE,2015-07,0.1,,\nZM64,DM01_6W,July 2015,0.1,,\n");

        Locator problems = visitor.region("Refused rows").locator("tbody tr");
        assertThat(problems).hasCount(2);
        assertThat(problems.nth(0)).containsText("NO_SUCH_CODE");
        assertThat(problems.nth(1)).containsText("July 2015");
        assertThat(problems.locator("th").allInnerTexts()).isEqualTo(List.of("3", "4"));
        visitor.button("Put aside").click();
        assertThat(page.locator(".pageHead .badge")).hasText("Put aside");
    }

    @Test
    void several_files_are_dropped_at_once_and_published_with_one_confirmation(Visitor visitor) {
        Page page = visitor.signIn("data").page();
        visitor.open("/imports");
        drop(page, Map.of("batch_one.csv", HEADER + "ZM64,DM01_6W,2014-01,," + waiting() + "\n", "batch_two.csv",
                HEADER + "ZM64,DM01_6W,2014-02,," + waiting() + "\n", "batch_minutes.csv", "Item,Owner\nTea,Nobody\n"));
        page.getByLabel("Published on").fill("2015-08-13");
        visitor.button("Check the file").click();

        Locator releases = page.locator("#releases tbody tr");
        for (String waiting : List.of("batch_one.csv", "batch_two.csv")) {
            assertThat(releases.filter(new Locator.FilterOptions().setHasText(waiting)).first().locator(".badge")).hasText("Waiting");
        }
        Locator refused = releases.filter(new Locator.FilterOptions().setHasText("batch_minutes.csv")).first();
        assertThat(refused.locator(".badge")).hasText("Refused");
        assertThat(refused.locator(".refusal")).containsText("none of the layouts");

        visitor.open("/imports?publish=all");
        Locator boxes = page.locator("#publishAll tbody tr");
        for (Locator row : boxes.all()) {
            row.locator("input").setChecked(row.innerText().contains("batch_"));
        }
        visitor.button("Publish them").click();
        for (String published : List.of("batch_one.csv", "batch_two.csv")) {
            Locator row = releases.filter(new Locator.FilterOptions().setHasText(published)).first();
            assertThat(row.locator(".badge")).hasText("Published");
        }
        for (String published : List.of("batch_one.csv", "batch_two.csv")) {
            visitor.open("/imports");
            releases.filter(new Locator.FilterOptions().setHasText(published)).first().locator("a").click();
            visitor.button("Withdraw release").click();
            assertThat(page.locator(".pageHead .badge")).hasText("Withdrawn");
        }
    }

    @Test
    void the_staged_restatement_shows_the_figure_and_the_standings_that_it_would_change(Visitor visitor) {
        Page page = visitor.signIn("data").page();
        visitor.open("/imports");
        page.locator("#releases tbody tr", new Page.LocatorOptions().setHasText("restated")).locator("a").click();

        Locator watch = visitor.region("Standings").locator("tbody tr", new Locator.LocatorOptions().setHasText("Ludworth"));
        assertThat(watch.locator(".badge")).hasText(new String[] {"Watch", "No difficulty found"});
        assertThat(visitor.region("Standings").locator("tbody tr")).hasCount(3);
        Locator revised = visitor.region("Revised figures").locator("tbody tr");
        assertThat(revised).hasCount(1);
        assertThat(revised).containsText("5.9 %");
        assertThat(revised).containsText("4.8 %");
        assertThat(revised).containsText("1.10 points");
        assertThat(page.locator(".pageHead .badge")).hasText("Waiting");
    }

    @Test
    void a_number_leads_to_the_file_and_row_that_it_comes_from(Visitor visitor) {
        Page page = visitor.signIn("viewer").page();
        visitor.open("/provider?ods=ZM11");
        page.locator("a.source").first().click();

        visitor.heading("Where does this number come from?");
        assertThat(visitor.region("All releases that spoke of it").locator("tbody tr .badge").first()).hasText("In force");
        assertThat(page.locator(".lead")).containsText("from row");
    }

    @Test
    void a_file_of_no_known_layout_is_refused_with_a_sentence_and_nothing_is_stored(Visitor visitor) {
        Page page = visitor.signIn("data").page();
        visitor.open("/imports");
        String before = page.locator(".lead").innerText();
        stage(visitor, "minutes.csv", "Item,Owner\nTea,Everybody\n");

        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.locator("[role=alert] li").innerText()).endsWith(".");
        assertThat(page.locator("[role=alert]")).isFocused();
        visitor.open("/imports");
        assertThat(page.locator(".lead").innerText()).isEqualTo(before);
    }

    @Test
    void a_file_with_other_columns_is_mapped_once_and_this_and_later_files_are_read_by_the_mapping(Visitor visitor) {
        Page page = visitor.signIn("data").page();
        String header = "Trust,Comment,Month,Result\n";
        stage(visitor, "team.csv", header + "ZM64,x,2015-09," + percentage() + "\n");
        page.getByText("Map its columns", new Page.GetByTextOptions().setExact(true)).first().click();

        page.getByLabel("File whose columns are to be mapped").setInputFiles(new FilePayload("team.csv", "text/csv",
                (header + "ZM64,x,2015-09,12.5\nZM64,y,September,12.5\n").getBytes(StandardCharsets.UTF_8)));
        visitor.button("Show its columns").click();
        assertThat(page.locator("#start tbody tr")).hasCount(2);
        String source = "Team " + System.nanoTime();
        page.locator("#sourceName").fill(source);
        page.locator("#period").selectOption("Month");
        page.locator("#value").selectOption("Result");
        page.locator("#fixedIndicator").selectOption("DM01_6W");
        page.locator("#percent").check();
        visitor.button("Preview").click();
        assertThat(page.locator("[role=alert] li")).hasText("Choose the column of the provider.");
        page.locator("#provider").selectOption("Trust");
        visitor.button("Preview").click();
        assertThat(page.locator("#preview tbody tr").nth(0)).containsText("0.125");
        assertThat(page.locator("#preview [role=status]")).hasText("Rows that would be taken: 1; refused: 1.");
        visitor.button("Save the mapping").click();
        assertThat(page.locator(".done")).containsText("The mapping is saved");

        stage(visitor, "team.csv", header + "ZM64,x,2015-09," + percentage() + "\n");
        visitor.heading("team.csv");
        assertThat(page.locator("main")).containsText("read by mapping " + source);
        visitor.button("Publish release").click();
        assertThat(page.locator(".pageHead .badge")).hasText("Published");
        visitor.button("Withdraw release").click();
        assertThat(page.locator(".pageHead .badge")).hasText("Withdrawn");

        visitor.open("/mapping");
        Locator row = page.locator("#mappings tbody tr", new Page.LocatorOptions().setHasText(source));
        row.locator("a").click();
        page.locator("#sourceName").fill(source + " anew");
        visitor.button("Save the mapping").click();
        assertThat(page.locator("#mappings tbody tr", new Page.LocatorOptions().setHasText(source + " anew"))).hasCount(1);
        row.locator("[title^=Delete]").click();
        assertThat(page.locator(".done")).containsText("The mapping is deleted");
        assertThat(row).hasCount(0);
    }

    /** About an eighth, with other digits in every run. */
    private static String percentage() {
        return "12.5" + (1000 + System.nanoTime() % 1_000_000);
    }

    /** An eighth, in other numbers with every run, so that a server that was visited before does not know the file. */
    private static String waiting() {
        long eighth = 1000 + System.nanoTime() % 1_000_000;
        return eighth + "," + 8 * eighth;
    }

    /** Drops a file on the area for it, as from the desktop. */
    private static void stage(Visitor visitor, String name, String content) {
        Page page = visitor.page();
        visitor.open("/imports");
        drop(page, Map.of(name, content));
        page.getByLabel("Published on").fill("2015-08-13");
        visitor.button("Check the file").click();
    }

    private static void drop(Page page, Map<String, String> files) {
        JSHandle dropped = page.evaluateHandle("files => { const data = new DataTransfer(); for (const [name, content] of Object.entries(files)) {"
                + " data.items.add(new File([content], name, { type: 'text/csv' })); } return data; }", files);
        page.locator(".dropArea").dispatchEvent("drop", Map.of("dataTransfer", dropped));
    }
}
