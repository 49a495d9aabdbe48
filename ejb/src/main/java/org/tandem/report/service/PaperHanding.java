package org.tandem.report.service;

import java.time.Instant;

/** That a paper was handed to somebody, without its content, which can be a megabyte. */
public record PaperHanding(PaperMatter paper, Instant at) {

    /** As it is selected from the store. */
    public PaperHanding(long id, String kind, String subject, String asAt, long version, Instant at) {
        this(new PaperMatter(id, kind, subject, asAt, version), at);
    }
}
