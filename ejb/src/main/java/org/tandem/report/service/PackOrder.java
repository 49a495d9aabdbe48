package org.tandem.report.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.boardpack.PackTerms;
import org.tandem.report.Cell;
import org.tandem.report.boardpack.BoardPack;
import org.tandem.report.boardpack.Named;
import org.tandem.report.boardpack.PackException.Commentary;
import org.tandem.shared.Period;

/**
 * What a pack is to hold.
 *
 * @param number     of the pack
 * @param template   name of the template that it began with
 * @param facts      a line about the subject
 * @param providers  codes, in the order of the pack
 * @param commentary by {@link #key}
 * @param uncommented what is said of an exception that {@code commentary} does not know
 * @param earlier    the pack of the same subject that was issued before
 */
public record PackOrder(long number, PackTerms terms, String template, Named subject, String facts, List<String> providers, Period asAt,
                        Map<String, Cell<Commentary>> commentary, String uncommented, Optional<BoardPack> earlier) {

    /** Under which the commentary on an indicator of a provider is found. */
    public static String key(String provider, String indicator) {
        return provider + " " + indicator;
    }

    Cell<Commentary> commentaryOn(String provider, String indicator) {
        return commentary.getOrDefault(key(provider, indicator), Cell.absent(uncommented));
    }
}
