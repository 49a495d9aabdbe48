package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.it.browser.DemonstrationPlaces.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

@BrowserTest
class ChartsIT {

    @Test
    void the_process_chart_is_drawn_has_a_sentence_and_its_table_shows_the_newest_value(Visitor visitor) {
        visitor.signIn("lead").open("/indicator?code=AE_4H_ALL&provider=ZM01");
        Locator figure = visitor.page().locator("figure", new com.microsoft.playwright.Page.LocatorOptions().setHas(visitor.page().locator(".chart.process")));

        assertThat(figure.locator("canvas")).isVisible();
        assertThat(figure.locator("figcaption").innerText()).contains("Marlbrook").endsWith(".");
        assertThat(figure.locator(".chart").getAttribute("aria-label")).contains(figure.locator("figcaption").innerText());
        figure.getByText("Show as a table").click();
        assertThat(figure.locator("table")).isVisible();
        assertThat(figure.locator("tbody tr")).hasCount(36);
        assertThat(figure.locator("tbody tr").last()).containsText(newest(visitor));
    }

    @Test
    void a_providers_page_draws_the_course_of_the_indicator_that_the_small_line_leads_to(Visitor visitor) {
        visitor.signIn("lead").open("/provider?ods=ZM01");
        visitor.page().locator("section.card tr", new com.microsoft.playwright.Page.LocatorOptions()
                .setHas(visitor.page().locator("a[href*='indicator?code=AE_4H_ALL']"))).last().locator("td a[href$='#course']").click();

        Locator course = visitor.page().locator("#course");
        assertThat(visitor.page()).hasURL(java.util.regex.Pattern.compile("ods=ZM01&indicator=AE_4H_ALL#course$"));
        assertThat(course.locator("select#indicator")).hasValue("AE_4H_ALL");
        assertThat(course.locator("canvas")).isVisible();
        assertThat(course.locator("figcaption")).containsText("Marlbrook");
        course.getByText("Show as a table").click();
        assertThat(course.locator("tbody tr").last()).containsText(newest(visitor));
    }

    @Test
    void the_keyboard_reads_the_points_of_a_chart_aloud(Visitor visitor) {
        visitor.signIn("lead").open("/indicator?code=AE_4H_ALL&provider=ZM01");
        Locator chart = visitor.page().locator(".chart.process");
        assertThat(chart.locator("canvas")).isVisible();

        chart.focus();
        visitor.page().keyboard().press("End");

        assertThat(visitor.page().locator(".chart.process + [aria-live]")).containsText(newest(visitor));
    }

    @Test
    void the_ranked_bars_stand_for_the_positions_of_the_api(Visitor visitor) {
        visitor.signIn("lead").open("/indicator?code=AE_4H_ALL&provider=ZM01&period=2025-03");
        Locator figure = visitor.page().locator("figure", new com.microsoft.playwright.Page.LocatorOptions().setHas(visitor.page().locator(".chart.ranked")));
        figure.getByText("Show as a table").click();

        JsonNode positions = json(visitor.api("lead", "/indicators/AE_4H_ALL/positions?period=2025-03"));
        assertThat(figure.locator("canvas")).isVisible();
        assertThat(figure.locator("tbody tr", new Locator.LocatorOptions().setHasText("Marlbrook"))).containsText(percent(valueOf(positions, "ZM01")));
    }

    @Test
    void a_funnel_names_its_outliers_in_the_table_and_neither_red_nor_green_judges(Visitor visitor) {
        visitor.signIn("lead").open("/indicator?code=AE_4H_ALL&period=2025-03");
        Locator figure = visitor.page().locator("figure", new com.microsoft.playwright.Page.LocatorOptions().setHas(visitor.page().locator(".chart.funnel")));
        figure.scrollIntoViewIfNeeded();
        assertThat(figure.locator("canvas")).isVisible();
        figure.getByText("Show as a table").click();

        JsonNode points = json(visitor.api("lead", "/indicators/AE_4H_ALL/funnel?period=2025-03&peerSet=ACUTE")).path("points");
        assertThat(figure.locator("tbody tr")).hasCount(points.size());
        for (JsonNode point : points) {
            Locator row = figure.locator("tbody tr", new Locator.LocatorOptions().setHasText(point.path("name").asText()));
            assertThat(row).containsText(percent(point.path("ratio")));
            assertThat(row).containsText(point.path("outlier95").asBoolean() ? "limits for its size" : "within the limits");
        }
    }

    private static String newest(Visitor visitor) {
        JsonNode points = json(visitor.api("lead", "/indicators/AE_4H_ALL/process-chart?provider=ZM01")).path("points");
        return percent(points.get(points.size() - 1).path("value"));
    }

    private static JsonNode valueOf(JsonNode positions, String ods) {
        for (JsonNode position : positions.path("positions")) {
            if (ods.equals(position.path("odsCode").asText())) {
                return position.path("value");
            }
        }
        throw new AssertionError("No position of " + ods + " in " + positions);
    }

    static String percent(JsonNode share) {
        assertThat(share.isNumber()).as("a number: %s", share).isTrue();
        return share.decimalValue().multiply(BigDecimal.valueOf(100)).setScale(1, RoundingMode.HALF_UP) + " %";
    }
}
