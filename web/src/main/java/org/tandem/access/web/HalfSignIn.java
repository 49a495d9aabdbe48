package org.tandem.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tandem.access.service.SignIns.CodeNeeded;

/**
 * Somebody whose password was right and whose one-time code is outstanding. Kept in the session for five minutes; it opens
 * nothing.
 *
 * @param next page that was asked for, null for the overview
 */
record HalfSignIn(String name, int sessionGeneration, Instant until, String next) implements Serializable {

    private static final String KEY = "tandem.half";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static void begin(HttpServletRequest request, CodeNeeded needed, Instant now, String next) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, new HalfSignIn(needed.name(), needed.sessionGeneration(), now.plus(PATIENCE), next));
    }

    static Optional<HalfSignIn> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof HalfSignIn half && now.isBefore(half.until()) ? Optional.of(half) : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }

    CodeNeeded asked() {
        return new CodeNeeded(name, sessionGeneration);
    }
}
