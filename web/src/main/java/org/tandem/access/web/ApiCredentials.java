package org.tandem.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;

/** Reads {@code Authorization: Basic} (a user) or {@code Bearer} (a personal access token). */
@ApplicationScoped
class ApiCredentials {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    private Accounts accounts;
    @Inject
    private SignInLimit limit;

    Optional<Caller> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return accounts.verifyToken(header.substring(BEARER.length()).trim());
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? basic(request.getRemoteAddr(), header.substring(BASIC.length()).trim())
                : Optional.empty();
    }

    private Optional<Caller> basic(String address, String encoded) {
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
        String name = pair.substring(0, colon);
        if (limit.isReached(address, name)) {
            return Optional.empty();
        }
        Optional<Caller> caller = accounts.verify(name, pair.substring(colon + 1));
        if (caller.isEmpty()) {
            limit.failed(address, name);
        }
        return caller;
    }
}
