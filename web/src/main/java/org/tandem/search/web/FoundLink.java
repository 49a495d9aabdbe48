package org.tandem.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tandem.search.Found;

/**
 * Something found with the address of its page.
 *
 * @param kind word for what it is
 * @param href address from the root of the server
 */
public record FoundLink(String kind, String name, String note, String href) {

    static String address(Found found) {
        String code = URLEncoder.encode(found.code(), StandardCharsets.UTF_8);
        return switch (found.kind()) {
            case PROVIDER -> "/provider?ods=" + code;
            case INDICATOR -> "/indicator?code=" + code;
            case ROUND -> "/round?id=" + code;
        };
    }
}
