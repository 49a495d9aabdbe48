package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One damage to a sheet: a row, cells of a row, characters of a cell. */
final class TableDamage {

    private static final String JUNK = "\"',;=\n\t*-.0129AZaz\u00e9";

    private TableDamage() {
    }

    static WorkbookSeeds.Table of(WorkbookSeeds.Table seed, Random random) {
        List<List<String>> rows = new ArrayList<>(seed.rows());
        int row = random.nextInt(rows.size());
        int header = seed.header();
        switch (random.nextInt(8)) {
            case 0 -> {
                rows.remove(row);
                header -= row < header ? 1 : 0;
            }
            case 1 -> {
                int at = random.nextInt(rows.size() + 1);
                rows.add(at, rows.get(row));
                header += at < header ? 1 : 0;
            }
            case 2 -> {
                rows.add(row, List.of("", ""));
                header += row < header ? 1 : 0;
            }
            case 3 -> Collections.swap(rows, row, random.nextInt(rows.size()));
            case 4 -> rows.set(row, cells(rows.get(row), random));
            default -> rows.set(row, characters(rows.get(row), random));
        }
        return new WorkbookSeeds.Table(seed.sheet(), header, rows);
    }

    private static List<String> cells(List<String> row, Random random) {
        List<String> cells = new ArrayList<>(row);
        int cell = random.nextInt(cells.size());
        switch (random.nextInt(4)) {
            case 0 -> cells.remove(cell);
            case 1 -> cells.add(cell, cells.get(cell));
            case 2 -> cells.set(cell, "");
            default -> Collections.swap(cells, cell, random.nextInt(cells.size()));
        }
        return cells;
    }

    private static List<String> characters(List<String> row, Random random) {
        List<String> cells = new ArrayList<>(row);
        int cell = random.nextInt(cells.size());
        StringBuilder text = new StringBuilder(cells.get(cell));
        int at = random.nextInt(text.length() + 1);
        char junk = JUNK.charAt(random.nextInt(JUNK.length()));
        if (at < text.length() && random.nextBoolean()) {
            text.setCharAt(at, junk);
        } else {
            text.insert(at, junk);
        }
        cells.set(cell, text.toString());
        return cells;
    }
}
