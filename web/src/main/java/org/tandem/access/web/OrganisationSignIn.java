package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.omnifaces.util.Faces;

/** What the sign-in page says of the organisation's own sign-in. */
@Named
@RequestScoped
public class OrganisationSignIn {

    private static final Set<String> REFUSALS = Set.of("STATE", "REFUSED", "NOT_TRUSTED", "UNREACHABLE", "NO_ACCOUNT", "CLOSED");

    @Inject
    private OrganisationService service;

    /** Whether there is one. */
    public boolean isOffered() {
        return service.isOffered();
    }

    /** Where it begins; afterwards the person goes on to a page. */
    public String address(String next) {
        String begin = Faces.getRequestContextPath() + "/oidc/sign-in";
        return next == null ? begin : begin + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** Why the person was just not let in, null when that is not so. */
    public String getRefused() {
        String code = Faces.getRequestParameter("refused");
        return code != null && REFUSALS.contains(code) ? code : null;
    }

    /** Whether the person just left Tandem and is still signed in at the organisation. */
    public boolean isLeft() {
        return "organisation".equals(Faces.getRequestParameter("signedOut"));
    }
}
