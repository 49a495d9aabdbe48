package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.intake.Layout;

/**
 * Damaged files. A damaged file is refused, or its accepted rows are right: each is what the reader gives for that one line
 * alone (with header and total), and no line that was not touched goes missing without a word.
 */
class MutatedFilesTest {

    /** Layouts whose columns stand in any order and are not checked against a total. */
    private static final Set<Layout> ANY_ORDER = Set.of(Layout.OVERSIGHT_DATA, Layout.OVERSIGHT_LEAGUE, Layout.CARE_RATINGS);

    @ParameterizedTest
    @MethodSource("org.tandem.intake.service.layout.Seeds#byRow")
    void a_damaged_file_is_refused_or_its_accepted_rows_are_right(Layout layout) {
        String seed = Seeds.of(layout);
        Map<String, Object> right = factsByLine(seed, Seeds.read(seed));
        assertThat(right).isNotEmpty();
        int refused = Mutations.refused(layout, (number, random) -> {
            byte[] damaged = TextDamage.of(seed, random);
            Optional<LayoutContent> content = Seeds.readOrRefused(damaged);
            content.ifPresent(c -> check(new String(damaged, StandardCharsets.UTF_8), c, right, seed, number));
            return content.isEmpty();
        });
        assertThat(refused).as("some damage must be found and some must be harmless").isBetween(1, Mutations.COUNT - 1);
    }

    private static void check(String text, LayoutContent content, Map<String, Object> right, String seed, int mutation) {
        assertThat(content.rows().read()).as("mutation %d", mutation)
                .isEqualTo(content.rows().accepted() + content.rows().rejected() + content.rows().ignored());
        Map<String, Object> found = factsByLine(text, content);
        Set<String> spoken = new HashSet<>();
        String[] lines = lines(text);
        content.problems().forEach(p -> spoken.add(lines[p.row() - 1]));
        Set<String> stillThere = new HashSet<>(Arrays.asList(lines));
        Set<String> original = new HashSet<>(Arrays.asList(lines(seed)));
        right.forEach((line, facts) -> {
            if (stillThere.contains(line) && !spoken.contains(line) && !meansSomethingElseNow(line, text, content.layout(), seed, found)) {
                assertThat(found.get(line)).as("mutation %d, untouched line %s", mutation, line).isEqualTo(facts);
            }
        });
        found.forEach((line, facts) -> assertThat(original.contains(line) && !meansSomethingElseNow(line, text, content.layout(), seed, found)
                ? right.get(line) : alone(line, content, text))
                .as("mutation %d, line %s", mutation, line).isEqualTo(facts));
    }

    /**
     * Whether damage elsewhere may change what an untouched line means: the header, where columns stand in any order under their
     * names; a newer rating of the same, which goes before the older.
     */
    private static boolean meansSomethingElseNow(String line, String text, Layout layout, String seed, Map<String, Object> found) {
        return ANY_ORDER.contains(layout) && !Arrays.asList(lines(text)).contains(lines(seed)[0]) || layout == Layout.CARE_RATINGS && !found.containsKey(line);
    }

    /** What the line gives in a file with nothing else but the header and, where the layout has one, the total. */
    private static Object alone(String line, LayoutContent content, String text) {
        String[] lines = lines(text);
        boolean headless = content.layout() == Layout.ODS_TRUSTS;
        String total = content.layout() == Layout.AE_MONTHLY ? lines[lines.length - 1] + "\n" : "";
        String small = (headless ? "" : lines[0] + "\n") + line + "\n" + total;
        return factsByLine(small, Seeds.read(small)).get(line);
    }

    /** Line of the file → everything accepted from it, without row numbers. */
    private static Map<String, Object> factsByLine(String text, LayoutContent content) {
        String[] lines = lines(text);
        Map<String, List<String>> facts = new HashMap<>();
        content.observations().forEach(o -> add(facts, lines, o.sourceRow(), o.subject() + "=" + o.figure()));
        content.registry().listings().forEach(l -> add(facts, lines, l.sourceRow(), l.toString()));
        content.registry().placings().forEach(p -> add(facts, lines, p.sourceRow(), p.toString()));
        content.registry().handovers().forEach(h -> add(facts, lines, h.sourceRow(), h.toString()));
        content.registry().contextValues().forEach(c -> add(facts, lines, c.sourceRow(), c.toString()));
        content.registry().ratings().forEach(r -> add(facts, lines, r.sourceRow(), r.toString()));
        content.registry().oversight().forEach(o -> add(facts, lines, o.sourceRow(), o.toString()));
        content.registry().journeys().forEach(j -> add(facts, lines, j.sourceRow(), j.toString()));
        content.registry().catchments().forEach(c -> add(facts, lines, c.sourceRow(), c.toString()));
        if (content.layout() == Layout.TRUST_TYPES) {
            content.registry().typings().forEach(t -> add(facts, lines, t.sourceRow(), t.toString()));
        }
        return new HashMap<>(facts);
    }

    private static void add(Map<String, List<String>> facts, String[] lines, int row, String fact) {
        facts.computeIfAbsent(lines[row - 1], l -> new ArrayList<>()).add(fact.replaceAll("sourceRow=\\d+", ""));
    }

    private static String[] lines(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.split("\r\n|\n|\r");
    }
}
