package org.tandem.intake.service.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One damage to a text file: a line, cells of a line, characters, a byte, its end. */
final class TextDamage {

    private static final String JUNK = "\"',;\n\r\t\0*-.0129AZaz\u00e9\uFEFF";

    private TextDamage() {
    }

    static byte[] of(String seed, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(seed.split("\n")));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(line));
            case 2 -> lines.add(line, ",,,");
            case 3 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 4 -> lines.set(line, cells(lines.get(line), random));
            case 5 -> {
                String whole = String.join("\n", lines);
                return whole.substring(0, random.nextInt(whole.length())).getBytes(StandardCharsets.UTF_8);
            }
            case 6 -> {
                byte[] bytes = seed.getBytes(StandardCharsets.UTF_8);
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                return bytes;
            }
            case 7 -> lines.set(line, lines.get(line).replace(',', ';'));
            default -> lines.set(line, characters(lines.get(line), random));
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String cells(String line, Random random) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
        int cell = random.nextInt(cells.size());
        switch (random.nextInt(3)) {
            case 0 -> cells.remove(cell);
            case 1 -> cells.add(cell, cells.get(cell));
            default -> Collections.swap(cells, cell, random.nextInt(cells.size()));
        }
        return String.join(",", cells);
    }

    private static String characters(String line, Random random) {
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(text.length() + 1);
            char junk = JUNK.charAt(random.nextInt(JUNK.length()));
            if (at < text.length() && random.nextBoolean()) {
                text.setCharAt(at, junk);
            } else {
                text.insert(at, junk);
            }
        }
        return text.toString();
    }
}
