package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tandem.intake.Layout;
import org.tandem.provider.RegistryRows.Journey;

class TravelTimesTest {

    private static final int MUTATIONS = Integer.getInteger("tandem.mutations", 300);

    @Test
    void a_damaged_matrix_is_refused_or_every_journey_stands_in_its_row_and_column() {
        List<String> seed = Seeds.of(Layout.TRAVEL_TIMES).lines().toList();
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            List<String> lines = damage(seed, random);
            try {
                check(lines, Seeds.read(String.join("\n", lines) + "\n"));
            } catch (FileRefused refusal) {
                refused++;
                assertThat(refusal.getMessage()).isNotBlank();
            }
        }
        assertThat(refused).isBetween(1, MUTATIONS - 1);
    }

    private static void check(List<String> lines, LayoutContent content) {
        String[] columns = lines.get(0).split(",");
        List<Journey> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            boolean good = Arrays.stream(cells).skip(1).allMatch(c -> c.matches("\\d{1,4}(\\.\\d+)?") && Double.parseDouble(c) <= 1440);
            for (int c = 1; good && c < columns.length; c++) {
                if (!columns[c].equals(cells[0])) {
                    expected.add(new Journey(cells[0], columns[c], Double.parseDouble(cells[c]), lines.indexOf(line) + 1));
                }
            }
        }
        assertThat(expected).containsAll(content.registry().journeys());
        assertThat(content.rows().rejected()).isEqualTo(content.problems().size());
        assertThat(content.registry().journeys()).hasSize((columns.length - 2) * content.rows().accepted());
    }

    private static List<String> damage(List<String> seed, Random random) {
        List<String> lines = new ArrayList<>(seed);
        int line = random.nextInt(lines.size());
        List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",")));
        int cell = random.nextInt(cells.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 2 -> Collections.swap(cells, cell, random.nextInt(cells.size()));
            case 3 -> cells.remove(cell);
            default -> cells.set(cell, cells.get(cell) + "0-x,Z".charAt(random.nextInt(5)));
        }
        if (lines.size() == seed.size() && lines.get(line).equals(seed.get(line))) {
            lines.set(line, String.join(",", cells));
        }
        return lines;
    }

    @Test
    void rows_in_another_order_than_the_columns_are_refused() {
        assertThatThrownBy(() -> Seeds.read("from_postcode,ZZ11AA,ZZ11AB\nZZ11AB,0,5\nZZ11AA,5,0\n")).isInstanceOf(FileRefused.class)
                .hasMessageContaining("in the same order").satisfies(e -> assertThat(((FileRefused) e).code()).isEqualTo("NOT_SQUARE"));
        assertThatThrownBy(() -> Seeds.read("from_postcode,ZZ11AA,ZZ11AB\nZZ11AA,0,5\n")).hasMessageContaining("'ZZ11AB' is missing");
    }
}
