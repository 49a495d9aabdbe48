package org.tandem.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the figures of a report come from and how they were made.
 *
 * @param releases publications used, in the order of the indicators
 * @param caveats  complete sentences
 * @param methods  named methods with what they do, complete sentences
 */
public record DataNotes(List<ReleaseLine> releases, List<String> caveats, List<String> methods) {

    public DataNotes {
        releases = List.copyOf(releases);
        caveats = List.copyOf(caveats);
        methods = List.copyOf(methods);
    }

    /**
     * One file that figures were read from.
     *
     * @param publication title of the publication
     * @param publishedOn day of publication
     * @param fileName    as it was given
     * @param sha256      of the file, 64 hexadecimal digits
     * @param attribution whose it is and under which licence, a complete sentence
     */
    public record ReleaseLine(String publication, LocalDate publishedOn, String fileName, String sha256, String attribution) {

        public ReleaseLine {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits in lower case, not '" + sha256 + "'.");
            }
        }
    }
}
