package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.DataChanged;

/** Who may pass into the import, and the word that goes out when data have changed. */
@ApplicationScoped
public class ReleaseGate {

    @Inject
    private Authority authority;
    @Inject
    private Event<DataChanged> changed;

    /** The name of the person, who must hold the permission. */
    public String require(Permission permission) {
        return authority.require(permission).name();
    }

    /** The person, who must hold the permission. */
    public Caller admit(Permission permission) {
        return authority.require(permission);
    }

    /** Tells this node of a new version and answers when it has taken it over. */
    public void announce(DataVersion version) {
        changed.fire(new DataChanged(version));
    }
}
