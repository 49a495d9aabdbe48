package org.tandem.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie by which a node that has no session for a person goes on with the sign-in that another opened. A browser brings it along
 * with no request that a page of another site makes, shows it to no script, and forgets it when it is closed.
 */
final class SignInCookie {

    static final String NAME = "tandem.signIn";

    private SignInCookie() {
    }

    static Optional<String> of(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty()
                : Stream.of(request.getCookies()).filter(c -> c.getName().equals(NAME)).map(Cookie::getValue).findFirst();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(cookie(request, token));
    }

    static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie(request, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
