package org.tandem.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.SignIns;

/** Reads {@code Authorization: Basic} (a user) or {@code Bearer} (a personal access token). */
@ApplicationScoped
class ApiCredentials {

    /** Attribute of a request: how long the next try has to wait. */
    static final String WAIT = "tandem.signIn.wait";

    /** Attribute of a request: the password was right, but only a token opens the interface. */
    static final String TOKEN_NEEDED = "tandem.signIn.tokenNeeded";

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    private Accounts accounts;
    @Inject
    private SignIns signIns;

    Optional<Caller> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return token(request, header.substring(BEARER.length()).trim());
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? basic(request, header.substring(BASIC.length()).trim())
                : Optional.empty();
    }

    private Optional<Caller> token(HttpServletRequest request, String text) {
        Optional<Caller> owner = accounts.verifyToken(text);
        return owner.isPresent() ? owner : caller(request, signIns.wrongToken(request.getRemoteAddr()));
    }

    private Optional<Caller> basic(HttpServletRequest request, String encoded) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return caller(request, signIns.byPassword(
                new SignIns.Attempt(pair.substring(0, colon), pair.substring(colon + 1), request.getRemoteAddr(), SignIns.Way.INTERFACE)));
    }

    private static Optional<Caller> caller(HttpServletRequest request, SignIns.Answer answer) {
        if (answer instanceof SignIns.Later later) {
            request.setAttribute(WAIT, later.untilNext());
        }
        if (answer instanceof SignIns.TokenNeeded) {
            request.setAttribute(TOKEN_NEEDED, Boolean.TRUE);
        }
        return answer instanceof SignIns.Opened opened ? Optional.of(opened.caller()) : Optional.empty();
    }
}
