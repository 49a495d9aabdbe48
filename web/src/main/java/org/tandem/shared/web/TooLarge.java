package org.tandem.shared.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A body is larger than the limit. */
public class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;

    public TooLarge(long limitBytes) {
        super("At most %d MB are taken.".formatted(limitBytes / MEGABYTE));
    }

    /** Whether this is what went wrong at the bottom of an exception. */
    static Optional<TooLarge> behind(Throwable defect) {
        return Stream.iterate(defect, Objects::nonNull, Throwable::getCause).filter(TooLarge.class::isInstance)
                .map(TooLarge.class::cast).findFirst();
    }

    Problem problem() {
        return Problem.of(413, "TOO_LARGE", getMessage());
    }
}
