package org.tandem.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser for all tests of the run and a {@link Visitor} with a context of its own for each test: the Chromium or
 * Chrome of the machine, else the one that Playwright can fetch, else the tests are skipped and say so.
 */
final class OneBrowser implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace OWN = Namespace.create(OneBrowser.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-background-networking", "--disable-quic",
            "--no-first-run", "--disable-component-update", "--disable-sync");
    private static final long MINUTES_TO_FETCH = 3;

    /** Closed by JUnit at the end of the run. */
    private record Started(Playwright playwright, Optional<Browser> browser) implements AutoCloseable {

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Started started = context.getRoot().getStore(OWN).getOrComputeIfAbsent("browser", key -> start(), Started.class);
        Assumptions.assumeTrue(started.browser().isPresent(),
                "SKIPPED: no Chromium or Chrome was found on this machine and Playwright could not fetch one; browser tests did not run.");
        context.getStore(OWN).put("visitor", new Visitor(started.browser().orElseThrow()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(OWN).get("visitor", Visitor.class);
        if (visitor != null) {
            visitor.leave();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OWN).get("visitor", Visitor.class);
    }

    private static Started start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(OPTIONS);
        Optional<Path> installed = onThePath();
        if (installed.isPresent()) {
            return new Started(playwright, Optional.of(playwright.chromium().launch(options.setExecutablePath(installed.get()))));
        }
        return new Started(playwright, fetched() ? Optional.of(playwright.chromium().launch(options)) : Optional.empty());
    }

    private static Optional<Path> onThePath() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of).toList();
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name))).filter(Files::isExecutable).findFirst();
    }

    /** Playwright's own browser; an answer other than 0 means that it cannot be had here. */
    private static boolean fetched() {
        try {
            ProcessBuilder install = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false).createProcessBuilder();
            install.command().addAll(List.of("install", "chromium"));
            install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            Process process = install.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(MINUTES_TO_FETCH, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
