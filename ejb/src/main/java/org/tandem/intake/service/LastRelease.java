package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.intake.ReleaseRepository;

/** The release that was put in force last, which everybody who reads figures may know. */
@Stateless
public class LastRelease {

    /**
     * What is told of it.
     *
     * @param title       of its layout
     * @param publishedOn day of the publication
     */
    public record Told(String title, LocalDate publishedOn) {
    }

    @Inject
    private ReleaseRepository releases;
    @Inject
    private Authority authority;

    /** Empty while nothing is published. */
    public Optional<Told> find() {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        return releases.lastInForce().map(r -> new Told(r.layout().title(), r.publishedOn()));
    }
}
