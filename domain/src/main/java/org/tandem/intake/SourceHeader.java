package org.tandem.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of columns in a source's file, in their order: blanks made single, empty names at the end left out. Two headers
 * that differ in case or blanks only are the same one.
 */
public record SourceHeader(List<String> names) {

    public SourceHeader {
        List<String> single = names.stream().map(n -> Objects.requireNonNull(n, "A column has a name, which may be empty.")
                .replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).toList();
        int last = IntStream.range(0, single.size()).filter(i -> !single.get(i).isEmpty()).max().orElse(-1);
        names = List.copyOf(single.subList(0, last + 1));
    }

    /** SHA-256 of the names, hexadecimal, lower case. */
    public String fingerprint() {
        String text = names.stream().map(SourceHeader::normal).map(n -> n + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Where a name stands first, from 0. */
    public OptionalInt column(String name) {
        return IntStream.range(0, names.size()).filter(i -> normal(names.get(i)).equals(normal(name))).findFirst();
    }

    /** How often a name stands there. */
    public long times(String name) {
        return names.stream().filter(n -> normal(n).equals(normal(name))).count();
    }

    /** Names that can be chosen: those that stand there once. */
    public List<String> choices() {
        return names.stream().filter(n -> !n.isEmpty() && times(n) == 1).toList();
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
