package org.tandem.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What travels to a browser that has seen nothing yet. */
@BrowserTest
@Tag("long")
class TransferIT {

    private static final int MOST = 500_000;

    @Test
    void the_overview_travels_in_at_most_500_kilobytes_when_nothing_is_kept(Visitor visitor) {
        visitor.signIn("lead");
        Page page = visitor.page();
        // a page without charts, so that nothing of the one before is still on its way
        visitor.open("/account");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        CDPSession devTools = page.context().newCDPSession(page);
        Map<String, Long> bytes = new ConcurrentHashMap<>();
        Map<String, String> addresses = new ConcurrentHashMap<>();
        devTools.on("Network.responseReceived", event -> addresses.put(id(event), event.getAsJsonObject("response").get("url").getAsString()));
        devTools.on("Network.loadingFinished", event -> bytes.put(id(event), event.get("encodedDataLength").getAsLong()));
        devTools.send("Network.enable");
        devTools.send("Network.clearBrowserCache");
        visitor.open("/overview");
        EveryPageIT.settle(page);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

        String told = bytes.entrySet().stream().map(e -> e.getValue() + " " + addresses.get(e.getKey())).sorted().reduce("", (a, b) -> a + "\n" + b);
        assertThat(addresses.values()).as(told).anyMatch(a -> a.contains("echarts")).anyMatch(a -> a.contains("tandem.css"));
        assertThat(bytes.values().stream().mapToLong(Long::longValue).sum()).as(told).isBetween(50_000L, (long) MOST);
    }

    @Test
    void the_words_of_the_overview_are_painted_before_what_draws_charts_is_asked_for(Visitor visitor) {
        visitor.signIn("lead");
        Page page = visitor.page();
        visitor.open("/overview");
        EveryPageIT.settle(page);

        double painted = number(page, "performance.getEntriesByName('first-paint')[0].startTime");
        double asked = number(page, "performance.getEntriesByType('resource').find(r => r.name.includes('echarts')).startTime");
        assertThat(asked).isGreaterThanOrEqualTo(painted);
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
