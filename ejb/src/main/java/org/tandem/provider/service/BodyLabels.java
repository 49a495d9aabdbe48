package org.tandem.provider.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.shared.DataVersion;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.DataChanged;

/** Names of regions and integrated care boards, edited here because the structures change. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BodyLabels {

    private static final int LONGEST = 200;

    @Inject
    private BodyLabelStore store;
    @Inject
    private Authority authority;
    @Inject
    private Event<DataChanged> changed;

    /** Gives a region or board a name; this node shows it when the call has answered. */
    public DataVersion name(Label.Kind kind, String code, String name) {
        String who = authority.require(Permission.MANAGE_IMPORTS).name();
        if (!code.matches("[A-Z0-9]{2,20}") || name.isBlank() || name.length() > LONGEST) {
            throw new Refused("BAD_LABEL", "A code is 2 to 20 capitals and digits, a name 1 to " + LONGEST + " characters.");
        }
        DataVersion version = store.put(kind, code, name.strip(), who);
        changed.fire(new DataChanged(version));
        return version;
    }
}
