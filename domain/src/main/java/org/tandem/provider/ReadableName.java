package org.tandem.provider;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name printed all in capitals, in readable capitals: {@code GUY'S AND ST THOMAS' NHS FOUNDATION TRUST} becomes
 * {@code Guy's and St Thomas' NHS Foundation Trust}. A name with a lower-case letter was written with care and is kept.
 *
 * <p>Each word gets one capital; joining words inside the name get none; abbreviations stay. A letter after an apostrophe
 * is small (King's), except after a single O or D at the start of a word (O'Neill, D'Arcy).
 */
public final class ReadableName {

    private static final Set<String> JOINING = Set.of("and", "of", "the", "for", "in", "on", "upon", "with", "to", "at", "by", "under", "le");
    private static final Set<String> ABBREVIATIONS = Set.of("NHS", "CIC", "GP", "UK", "UTC", "UCC", "WIC", "MIU", "OOH", "ICB", "LLP", "PLC", "PHL", "IC24", "II", "III");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’][\\p{L}]+)*");
    private static final Pattern ONE_LETTER_PREFIX = Pattern.compile("[OD]['’]\\p{L}{2,}.*");

    private ReadableName() {
    }

    /** The readable form, blanks at the ends removed and runs of blanks made one. */
    public static String of(String published) {
        String name = published.strip().replaceAll("\\s+", " ");
        if (!name.equals(name.toUpperCase(Locale.UK))) {
            return name;
        }
        return WORD.matcher(name).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(word(m)));
    }

    private static String word(MatchResult m) {
        String word = m.group();
        String small = word.toLowerCase(Locale.UK);
        if (ABBREVIATIONS.contains(word)) {
            return word;
        }
        if (m.start() > 0 && JOINING.contains(small)) {
            return small;
        }
        if (ONE_LETTER_PREFIX.matcher(word).matches()) {
            return word.substring(0, 3) + small.substring(3);
        }
        return word.substring(0, 1) + small.substring(1);
    }
}
