package org.tandem.demonstration;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * Something that the figures of the set tell; tests prove each. A story of several parts has several cards with its number.
 *
 * @param number     1–10
 * @param title      a few words
 * @param user       name of the demonstration user on whose card it stands
 * @param page       what it opens
 * @param parameters of the page by name, in alphabetical order; {@code round} is the key of a {@link DemonstrationRound}
 *                  ,
 *                   {@code file} the name of a generated file and {@code pack} the title of a pack, which become identifiers
 * @param sentence   what to look at, complete
 */
public record Story(int number, String title, String user, Page page, Map<String, String> parameters, String sentence) {

    /** The pages that stories open. */
    public enum Page { PROVIDER, INDICATOR, ROUND, IMPORT, PACK }

    public Story {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** All of them, by number. */
    public static List<Story> all() {
        return DemonstrationTable.read("stories.csv").stream().map(Story::of).toList();
    }

    private static Story of(CSVRecord r) {
        Map<String, String> parameters = new TreeMap<>();
        Arrays.stream(r.get("parameters").split(";")).map(p -> p.split("=", 2)).forEach(p -> parameters.put(p[0], p[1]));
        return new Story(Integer.parseInt(r.get("number")), r.get("title"), r.get("user"), Page.valueOf(r.get("page")), parameters,
                r.get("sentence"));
    }
}
