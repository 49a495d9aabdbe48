package org.tandem.access.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.access.Permission;

/** Which permission each page needs. A page that does not stand here is not served. */
final class PageAccess {

    /** Anybody may see these, signed in or not. */
    static final Set<String> OPEN = Set.of("/sign-in", "/oidc/sign-in", "/oidc/callback", "/oidc/sign-out", "/accessibility", "/privacy", "/person/theme", "/person/stay", "/person/sign-out");

    private static final Map<String, Permission> NEEDED = Map.ofEntries(
            Map.entry("/overview", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/account", Permission.MANAGE_OWN_ACCOUNT),
            Map.entry("/providers", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/provider", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/compare", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/download/comparison.csv", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/peer-sets", Permission.KEEP_PEER_SETS),
            Map.entry("/indicators", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/indicator", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/coverage", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/new-starts", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/figure", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/restated", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/glossary", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/saved-views", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/search", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/suggestions", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/standing", Permission.READ_OWN_STANDING),
            Map.entry("/oversight", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/imports", Permission.READ_IMPORTS),
            Map.entry("/import", Permission.READ_IMPORTS),
            Map.entry("/labels", Permission.MANAGE_IMPORTS),
            Map.entry("/local-indicators", Permission.MANAGE_IMPORTS),
            Map.entry("/mapping", Permission.MANAGE_IMPORTS),
            Map.entry("/rounds", Permission.READ_OWN_PAIRS),
            Map.entry("/round", Permission.READ_OWN_PAIRS),
            Map.entry("/tasks", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/issued-papers", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/models", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/model", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/model-options", Permission.READ_OWN_PAIRS),
            Map.entry("/assessments", Permission.READ_RELATIONS),
            Map.entry("/relations", Permission.READ_RELATIONS),
            Map.entry("/interventions", Permission.READ_RELATIONS),
            Map.entry("/offers", Permission.READ_RELATIONS),
            Map.entry("/story", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/download/benchmark-report.pdf", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/download/benchmark-report.xlsx", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/download/positions.csv", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/download/pairing-paper.pdf", Permission.READ_OWN_PAIRS),
            Map.entry("/download/pairing-paper.xlsx", Permission.READ_OWN_PAIRS),
            Map.entry("/download/regional-overview.xlsx", Permission.READ_STANDINGS),
            Map.entry("/packs", Permission.READ_PACKS),
            Map.entry("/pack", Permission.READ_PACKS),
            Map.entry("/pack-comment", Permission.READ_PACKS),
            Map.entry("/download/board-pack.pdf", Permission.READ_PACKS),
            Map.entry("/download/board-pack.xlsx", Permission.READ_PACKS),
            Map.entry("/download/table.xlsx", Permission.READ_PUBLISHED_FIGURES),
            Map.entry("/download/problems.csv", Permission.READ_IMPORTS),
            Map.entry("/download/changes.csv", Permission.READ_IMPORTS),
            Map.entry("/jobs", Permission.MAKE_REPORTS),
            Map.entry("/job", Permission.MAKE_REPORTS),
            Map.entry("/job-files/all.zip", Permission.MAKE_REPORTS),
            Map.entry("/job-files/report.pdf", Permission.MAKE_REPORTS),
            Map.entry("/job-files/report.xlsx", Permission.MAKE_REPORTS),
            Map.entry("/schedules", Permission.KEEP_SCHEDULES),
            Map.entry("/schedule", Permission.KEEP_SCHEDULES),
            Map.entry("/users", Permission.MANAGE_USERS),
            Map.entry("/user", Permission.MANAGE_USERS),
            Map.entry("/role-review", Permission.MANAGE_USERS),
            Map.entry("/download/role-review.csv", Permission.MANAGE_USERS),
            Map.entry("/download/audit.csv", Permission.READ_AUDIT),
            Map.entry("/audit", Permission.READ_AUDIT));

    private PageAccess() {
    }

    static Optional<Permission> neededFor(String page) {
        return Optional.ofNullable(NEEDED.get(page));
    }
}
