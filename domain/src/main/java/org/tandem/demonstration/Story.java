package org.tandem.demonstration;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something that the figures of the set tell; tests prove each.
 *
 * @param number     1–10
 * @param title      a few words
 * @param user       name of the demonstration user on whose card it stands
 * @param page       what it opens
 * @param parameters of the page by name, in alphabetical order; {@code round} is the key of a {@link DemonstrationRound}
 *                   and {@code file} the name of a generated file, which the loader turns into identifiers
 * @param sentence   what to look at, complete
 */
public record Story(int number, String title, String user, Page page, Map<String, String> parameters, String sentence) {

    /** The pages that stories open. */
    public enum Page { PROVIDER, INDICATOR, ROUND, IMPORT }

    public Story {
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
