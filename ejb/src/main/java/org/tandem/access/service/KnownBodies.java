package org.tandem.access.service;

import org.tandem.access.Scope;

/** Tells whether the organisation that a scope names is known; the registry of providers answers. */
public interface KnownBodies {

    /** Whether the region, board or provider is there; the whole country always is. */
    boolean knows(Scope scope);
}
