package org.tandem.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Order between releases that speak of the same figure; the greatest wins. It knows nothing of the time of loading, so
 * any order of loading gives the same figures.
 *
 * @param publishedOn when the publisher issued the file
 * @param layoutRank  {@link Layout#rank()}
 * @param sha256      of the bytes of the file, 64 hexadecimal digits in lower case
 */
public record Precedence(LocalDate publishedOn, int layoutRank, String sha256) implements Comparable<Precedence> {

    private static final Comparator<Precedence> ORDER = Comparator.comparing(Precedence::publishedOn)
            .thenComparingInt(Precedence::layoutRank).thenComparing(Precedence::sha256);

    public Precedence {
        Objects.requireNonNull(publishedOn, "A release needs the date of its publication.");
        Objects.requireNonNull(sha256, "A release needs the hash of its file.");
    }

    @Override
    public int compareTo(Precedence other) {
        return ORDER.compare(this, other);
    }
}
