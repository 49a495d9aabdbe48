package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.access.Permission;

/** Lets administrators of the whole country pass; one of a part of it could otherwise hand out more than they have. */
@ApplicationScoped
class AdministratorsOnly {

    @Inject
    private Authority authority;

    void require() {
        if (!authority.require(Permission.MANAGE_USERS).scope().isNational()) {
            throw authority.refusal(Permission.MANAGE_USERS.name(), "", "Only an administrator for the whole of England looks after accounts.");
        }
    }
}
