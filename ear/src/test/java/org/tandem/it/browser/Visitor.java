package org.tandem.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tandem.it.TestServer;

/** Somebody in front of a browser, with cookies of their own. */
final class Visitor {

    static final String PASSWORD = "tandem-demo";
    private static final double PATIENCE_MILLIS = 120_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Visitor> others = new ArrayList<>();

    Visitor(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1440, 900).setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    /** The page itself answering 403 or 404 is told by the browser as well; that is no complaint. */
    private void note(ConsoleMessage message) {
        boolean ofThePageItself = message.text().startsWith("Failed to load resource") && message.location().startsWith(page.url());
        if ("error".equals(message.type()) && !ofThePageItself) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    Page page() {
        return page;
    }

    /** Errors of scripts and of the console since the visit began, violations of the Content-Security-Policy among them. */
    List<String> complaints() {
        return complaints;
    }

    Visitor signIn(String user) {
        open("/sign-in");
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
        assertThat(page).hasURL(TestServer.address() + "/overview");
        return this;
    }

    Response open(String address) {
        return page.navigate(TestServer.address() + address);
    }

    void heading(String text) {
        assertThat(page.locator("h1")).hasText(text);
    }

    Locator region(String label) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator button(String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator link(String label) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    byte[] download(String link) {
        Download download = page.waitForDownload(() -> link(link).click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Presses the tabulator until the focus is where it should be. */
    Locator tabTo(Locator wanted) {
        for (int presses = 0; presses < 200; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.first().evaluate("element => element === document.activeElement"))) {
                return wanted.first();
            }
        }
        throw new AssertionError("The tabulator does not lead to " + wanted);
    }

    /** An answer of the REST interface to a demonstration user. */
    APIResponse api(String user, String path) {
        return apiWith("Basic " + Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)), path);
    }

    APIResponse apiWith(String authorization, String path) {
        return context.request().get(TestServer.address() + "/api/v1" + path,
                RequestOptions.create().setHeader("Authorization", authorization).setHeader("Accept", "application/json"));
    }

    /** Somebody else in front of a browser of their own, who leaves with this one. */
    Visitor another() {
        Visitor other = new Visitor(context.browser());
        others.add(other);
        return other;
    }

    void leave() {
        others.forEach(Visitor::leave);
        context.close();
    }
}
