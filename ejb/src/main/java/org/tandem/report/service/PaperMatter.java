package org.tandem.report.service;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;

/**
 * What a paper that was handed out is about, without its content.
 *
 * @param id      of its snapshot
 * @param kind    as {@link org.tandem.snapshot.Snapshot.Matter}
 * @param subject as {@link org.tandem.snapshot.Snapshot.Matter}
 */
public record PaperMatter(long id, String kind, String subject, Period asAt, DataVersion version) {

    static final String REPORT = "BENCHMARK_REPORT";
    static final String WITHOUT_STANDING = " published figures";
    private static final Pattern ROUND = Pattern.compile("round (\\d+) (?:REGIONAL|PARTY (\\S+)) solved (\\d+) .*");

    /** Of a pairing paper: its round, its reader if it is the edition of a party, and how often the round had been solved. */
    record OfRound(long round, Optional<String> party, int timesSolved) {
    }

    /** As it is selected from the store. */
    public PaperMatter(long id, String kind, String subject, String asAt, long version) {
        this(id, kind, subject, Period.parse(asAt), new DataVersion(version));
    }

    boolean isReport() {
        return kind.startsWith(REPORT);
    }

    /** ODS code of the provider that a benchmark report is about. */
    String provider() {
        return subject.split(" ", 2)[0];
    }

    /** Whether it shows standings to its reader. */
    boolean showsStanding() {
        return !subject.contains(WITHOUT_STANDING);
    }

    Optional<OfRound> ofRound() {
        Matcher m = ROUND.matcher(subject);
        return m.matches() ? Optional.of(new OfRound(Long.parseLong(m.group(1)), Optional.ofNullable(m.group(2)), Integer.parseInt(m.group(3)))) : Optional.empty();
    }
}
