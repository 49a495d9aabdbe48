package org.tandem.intake;

import java.util.List;
import java.util.Optional;
import org.tandem.shared.DataVersion;

/** All releases. */
public interface ReleaseRepository {

    /** Stores a new release and gives it its number. */
    void add(Release release);

    /** By number. */
    Optional<Release> find(int number);

    /** The release of these bytes that is staged or published. */
    Optional<Release> findLive(String sha256);

    /** Takes away a release that never had rows. */
    void remove(Release release);

    /** Those in a state, oldest first. */
    List<Release> in(ReleaseStatus status);

    /** Newest first. */
    List<Release> page(int first, int most);

    /** The one in force that was put in force last. */
    Optional<Release> lastInForce();

    /** How many there are. */
    long count();

    /** Those in force at a data version, lowest precedence first. */
    List<Release> inForceAt(DataVersion version);

    /** By number, locked against changes by others until the end of the transaction. */
    Optional<Release> findForChange(int number);
}
