package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tandem.intake.Layout;

/**
 * Damaged workbooks, and text whose figures come out of several rows. A damaged workbook is refused, or what is accepted of a
 * provider is what the rows of that provider alone give, and no provider whose rows were not touched goes missing or
 * changes without a word.
 */
class MutatedWorkbooksTest {

    private static final Pattern PROVIDER = Pattern.compile("R\\d\\d");
    private static final String CELL_END = "\u001f";

    @ParameterizedTest
    @MethodSource("org.tandem.intake.service.layout.WorkbookSeeds#byProvider")
    void a_damaged_workbook_is_refused_or_its_accepted_rows_are_right(Layout layout) {
        WorkbookSeeds.Table seed = WorkbookSeeds.of(layout);
        Map<String, Set<String>> right = facts(Seeds.read(WorkbookSeeds.bytes(layout, seed)));
        assertThat(right).isNotEmpty();
        Map<String, List<List<String>>> whole = rowsByCell(seed);
        int refused = Mutations.refused(layout, (number, random) -> {
            WorkbookSeeds.Table damaged = TableDamage.of(seed, random);
            Optional<LayoutContent> content = Seeds.readOrRefused(WorkbookSeeds.bytes(layout, damaged));
            content.ifPresent(c -> check(layout, damaged, c, seed, whole, right, number));
            return content.isEmpty();
        });
        assertThat(refused).as("some damage must be found and some must be harmless").isBetween(1, Mutations.COUNT - 1);
    }

    @ParameterizedTest
    @MethodSource("org.tandem.intake.service.layout.WorkbookSeeds#workbooks")
    void bytes_that_were_changed_or_cut_off_give_the_documented_refusal_or_a_content(Layout layout) {
        byte[] seed = WorkbookSeeds.bytes(layout, WorkbookSeeds.of(layout));
        int refused = Mutations.refused(layout, (number, random) -> {
            byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(seed, random.nextInt(seed.length)) : seed.clone();
            for (int n = random.nextInt(8); n >= 0 && damaged.length > 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            return Seeds.readOrRefused(damaged).isEmpty();
        });
        assertThat(refused).isPositive();
    }

    private static void check(Layout layout, WorkbookSeeds.Table damaged, LayoutContent content, WorkbookSeeds.Table seed,
                              Map<String, List<List<String>>> whole, Map<String, Set<String>> right, int mutation) {
        assertThat(content.rows().read()).isEqualTo(content.rows().accepted() + content.rows().rejected() + content.rows().ignored());
        Map<String, Set<String>> found = facts(content);
        Map<String, List<List<String>>> rows = rowsByCell(damaged);
        Set<String> spoken = new HashSet<>();
        content.problems().forEach(p -> {
            spoken.add(p.value());
            spoken.addAll(p.row() <= damaged.rows().size() ? damaged.rows().get(p.row() - 1) : List.of());
        });
        boolean sameTop = damaged.header() == seed.header() && damaged.rows().size() >= seed.header()
                && damaged.rows().subList(0, seed.header()).equals(seed.rows().subList(0, seed.header()));
        if (sameTop) {
            right.forEach((provider, facts) -> {
                if (Objects.equals(rows.get(provider), whole.get(provider)) && !spoken.contains(provider)) {
                    assertThat(found.get(provider)).as("mutation %d, untouched %s", mutation, provider).isEqualTo(facts);
                }
            });
        }
        found.forEach((provider, facts) -> {
            if (!Objects.equals(rows.get(provider), whole.get(provider))) {
                assertThat(facts(Seeds.read(WorkbookSeeds.bytes(layout, alone(damaged, provider), other -> alone(other, provider)))).get(provider))
                        .as("mutation %d, %s", mutation, provider).isEqualTo(facts);
            }
        });
    }

    /** What stands in a cell → all rows in which it does. */
    private static Map<String, List<List<String>>> rowsByCell(WorkbookSeeds.Table table) {
        Map<String, List<List<String>>> rows = new HashMap<>();
        for (List<String> row : table.rows()) {
            row.stream().map(String::strip).distinct().forEach(cell -> rows.computeIfAbsent(cell, c -> new ArrayList<>()).add(row));
        }
        return rows;
    }

    /** The table with no other provider's rows. */
    private static WorkbookSeeds.Table alone(WorkbookSeeds.Table table, String provider) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            boolean aProvider = row.stream().anyMatch(c -> PROVIDER.matcher(c.strip()).matches());
            boolean its = row.stream().anyMatch(c -> c.strip().equals(provider));
            if (!aProvider || its) {
                rows.addAll(table.sheet().isEmpty() ? lines(row) : List.of(row));
            }
        }
        boolean text = table.sheet().isEmpty();
        // A short row gives nothing among others, and as the last of a text it would say that the file was cut off.
        while (text && rows.size() > table.header() && rows.get(rows.size() - 1).size() < table.rows().get(table.header() - 1).size()) {
            rows.remove(rows.size() - 1);
        }
        return new WorkbookSeeds.Table(table.sheet(), table.header(), rows);
    }

    /** The rows that a reader of text sees in a row into which line ends were put. */
    private static List<List<String>> lines(List<String> row) {
        return String.join(CELL_END, row).lines().map(line -> List.of(line.split(CELL_END, -1))).toList();
    }

    private static Map<String, Set<String>> facts(LayoutContent content) {
        return content.observations().stream().collect(Collectors.groupingBy(o -> o.provider(), TreeMap::new,
                Collectors.mapping(o -> o.subject() + "=" + o.figure(), Collectors.toSet())));
    }
}
