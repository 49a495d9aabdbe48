package org.tandem.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages, for lists and charts that lead on. */
@Named("address")
@ApplicationScoped
public class PageAddress {

    @Inject
    private ServletContext context;

    /** Page of a provider. */
    public String ofProvider(String odsCode) {
        return of("provider", "ods", odsCode);
    }

    /** A page with one parameter. */
    public String of(String page, String name, String value) {
        return context.getContextPath() + "/" + page + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
