package org.tandem.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.access.service.Authority;

/** The page after sign-in. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    private Authority authority;

    public String getGreeting() {
        return authority.caller().displayName();
    }
}
