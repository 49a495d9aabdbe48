package org.tandem.schedule;

import java.util.Objects;

/** When a release of a publication has been published in Tandem. */
public record NewRelease(Publication publication) implements Occasion {

    public NewRelease {
        Objects.requireNonNull(publication, "Say of which publication.");
    }

    @Override
    public String words() {
        return "When a release of %s is published.".formatted(publication.title());
    }
}
