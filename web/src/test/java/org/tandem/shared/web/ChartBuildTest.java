package org.tandem.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What scripts of charts use is in our build of ECharts, which leaves out without a word what it does not know. */
class ChartBuildTest {

    private static final Path NAMED = Path.of("src", "main", "charts", "echarts.js");
    private static final Path SCRIPTS = Path.of("src", "main", "webapp", "resources", "tandem");
    private static final Path UNPACKED = Path.of("target", "charts-built-of", "META-INF", "resources", "_static", "echarts");

    @Test
    void every_kind_of_series_that_scripts_draw_is_named() throws IOException {
        List<String> kinds = offered("charts.js", "Chart");
        assertThat(kinds).contains("Bar", "Line", "Pie", "Scatter");
        List<String> used = kinds.stream().filter(k -> occurs("\\btype:\\s*'" + beginningSmall(k) + "'")).toList();
        assertThat(used).contains("Bar", "Custom");
        assertThat(Files.readString(NAMED)).contains(used.stream().map(k -> k + "Chart").toList());
    }

    @Test
    void every_component_that_scripts_set_up_is_named() throws IOException {
        List<String> components = offered("components.js", "Component");
        List<String> used = components.stream().filter(c -> occurs("\\b" + beginningSmall(c) + "\\s*[:=]")).toList();
        assertThat(used).contains("Grid", "Tooltip");
        assertThat(Files.readString(NAMED)).contains(used.stream().map(c -> c + "Component").toList());
    }

    /** What ECharts exports in one of its files, without the end of the names. */
    private static List<String> offered(String file, String end) throws IOException {
        try (Stream<Path> all = Files.walk(UNPACKED)) {
            Path exports = all.filter(p -> p.endsWith(Path.of("lib", "export", file))).findFirst().orElseThrow();
            return Pattern.compile("as (\\w+)" + end + "\\b").matcher(Files.readString(exports)).results().map((MatchResult m) -> m.group(1)).distinct().toList();
        }
    }

    private static boolean occurs(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return Stream.of("charts.js", "comparisons.js").anyMatch(script -> pattern.matcher(text(script)).find());
    }

    private static String text(String script) {
        try {
            return Files.readString(SCRIPTS.resolve(script));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String beginningSmall(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
