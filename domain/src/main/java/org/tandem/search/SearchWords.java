package org.tandem.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What somebody typed to find something by its code or name. Case and punctuation do not count; several words may stand in
 * any order and be cut short, so that "nor gen" finds "Northfield General".
 */
public final class SearchWords {

    /** Longest text that is looked at; what follows is left out. */
    public static final int LONGEST = 100;

    private static final int CODE_IS = 0;
    private static final int CODE_BEGINS = 1;
    private static final int NAME_BEGINS = 2;
    private static final int WORDS_BEGIN = 3;
    private static final int CONTAINED = 4;

    private final String whole;
    private final List<String> words;

    private SearchWords(String whole) {
        this.whole = whole;
        this.words = whole.isEmpty() ? List.of() : List.of(whole.split(" "));
    }

    /** The words of a text; a null text has none. */
    public static SearchWords of(String text) {
        return new SearchWords(text == null ? "" : plain(text.substring(0, Math.min(LONGEST, text.length()))));
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well a code and name fit: 0 is best (the code itself); empty when they do not. */
    public OptionalInt place(String code, String name) {
        if (isEmpty()) {
            return OptionalInt.empty();
        }
        String plainCode = plain(code);
        String plainName = plain(name);
        if (plainCode.equals(whole)) {
            return OptionalInt.of(CODE_IS);
        }
        if (plainCode.startsWith(whole)) {
            return OptionalInt.of(CODE_BEGINS);
        }
        return plainName.startsWith(whole) ? OptionalInt.of(NAME_BEGINS) : placeOfWords(plainCode, plainName);
    }

    private OptionalInt placeOfWords(String code, String name) {
        List<String> there = Arrays.asList((name + " " + code).split(" "));
        if (words.stream().allMatch(w -> there.stream().anyMatch(t -> t.startsWith(w)))) {
            return OptionalInt.of(WORDS_BEGIN);
        }
        return words.stream().allMatch(w -> name.contains(w) || code.contains(w)) ? OptionalInt.of(CONTAINED) : OptionalInt.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
