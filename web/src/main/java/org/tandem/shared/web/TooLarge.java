package org.tandem.shared.web;

import java.io.IOException;

/** A body is larger than the limit. */
public class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;

    public TooLarge(long limitBytes) {
        super("A file may have at most %d MB.".formatted(limitBytes / MEGABYTE));
    }

    Problem problem() {
        return Problem.of(413, "TOO_LARGE", getMessage());
    }
}
