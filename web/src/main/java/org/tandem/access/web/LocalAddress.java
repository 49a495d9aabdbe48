package org.tandem.access.web;

/** Where to go after sign-in: only ever an address within Tandem. */
final class LocalAddress {

    private static final String OVERVIEW = "/overview";

    private LocalAddress() {
    }

    static String orOverview(String wanted) {
        boolean local = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\")
                && wanted.chars().allMatch(c -> c > ' ');
        return local ? wanted : OVERVIEW;
    }
}
