package org.tandem.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.it.TestServer;

/** Pictures of every page, to be looked at, and those of the readme: {@code mvn verify -Ppictures}. */
@BrowserTest
@Tag("pictures")
class PicturesIT {

    private static final List<Integer> WIDTHS = List.of(360, 800, 1400);
    private static final int HEIGHT = 900;

    /** A picture of the readme; its height is cut so that it stays readable there. */
    record Shown(String file, String user, String address, int width, int height) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<EveryPageIT.Seen> pages() {
        return EveryPageIT.pages();
    }

    static Stream<Shown> readme() {
        return Stream.of(
                new Shown("overview.png", "lead", "/overview", 1280, 1100),
                new Shown("provider.png", "lead", "/provider?ods=ZM01&asOf=2025-03", 1280, 1400),
                new Shown("indicator.png", "lead", "/indicator?code=AE_4H_ALL&provider=ZM01&period=2025-03", 1280, 1250),
                new Shown("round.png", "lead", "/round?id={round}", 1280, 1300));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_pictured_at_three_widths_light_and_dark(EveryPageIT.Seen seen, Visitor visitor) throws Exception {
        if (!seen.user().isEmpty()) {
            visitor.signIn(seen.user());
        }
        assertThat(visitor.open(DemonstrationPlaces.filledIn(seen.address(), visitor)).status()).as(seen.address()).isLessThan(500);
        Page page = visitor.page();
        Path folder = Files.createDirectories(TestServer.ear().resolveSibling("pictures"));
        for (ColorScheme look : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                EveryPageIT.settle(page);
                String name = "%s-%d-%s".formatted(seen.name(), width, look.name().toLowerCase(java.util.Locale.ROOT)).replaceAll("[^a-z0-9]+", "-");
                Path file = folder.resolve(name + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
                assertThat(file).isNotEmptyFile();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readme")
    void the_pictures_of_the_readme_are_made_anew(Shown shown, Visitor visitor) {
        visitor.signIn(shown.user());
        Page page = visitor.page();
        page.setViewportSize(shown.width(), shown.height());
        assertThat(visitor.open(DemonstrationPlaces.filledIn(shown.address(), visitor)).status()).as(shown.address()).isEqualTo(200);
        EveryPageIT.settle(page);
        Path file = Path.of("..").resolve("docs").resolve("images").resolve(shown.file());
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(file).isNotEmptyFile();
    }
}
