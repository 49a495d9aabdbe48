package org.tandem.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.shared.service.InstallationRepository;
import org.tandem.shared.service.Settings;

/** What stands around every page: tabs, the look that was chosen, the band over made-up data, the facts at the foot. */
@Named
@RequestScoped
public class Frame {

    /** Name of the cookie that keeps the look. */
    public static final String THEME_COOKIE = "tandem.theme";
    private static final List<String> THEMES = List.of("auto", "light", "dark");

    private record Section(String address, String key, Permission needed, Set<String> pages) {
    }

    private static final List<Section> SECTIONS = List.of(
            new Section("/overview", "overview.title", Permission.READ_PUBLISHED_FIGURES, Set.of("/overview")),
            new Section("/providers", "providers.title", Permission.READ_PUBLISHED_FIGURES, Set.of("/providers", "/provider", "/peer-sets", "/compare", "/standing")),
            new Section("/indicators", "indicators.title", Permission.READ_PUBLISHED_FIGURES, Set.of("/indicators", "/indicator", "/coverage", "/figure", "/restated")),
            new Section("/oversight", "oversight.title", Permission.READ_PUBLISHED_FIGURES, Set.of("/oversight")),
            new Section("/rounds", "rounds.tab", Permission.READ_OWN_PAIRS, Set.of("/rounds", "/round", "/assessments", "/relations", "/interventions", "/offers", "/model-options")),
            new Section("/models", "models.tab", Permission.READ_PUBLISHED_FIGURES, Set.of("/models", "/model")),
            new Section("/jobs", "jobs.title", Permission.MAKE_REPORTS, Set.of("/jobs", "/job")),
            new Section("/schedules", "schedules.title", Permission.KEEP_SCHEDULES, Set.of("/schedules", "/schedule")),
            new Section("/packs", "packs.tab", Permission.READ_PACKS, Set.of("/packs", "/pack", "/pack-comment")),
            new Section("/imports", "imports.tab", Permission.READ_IMPORTS, Set.of("/imports", "/import", "/labels", "/mapping", "/local-indicators")),
            new Section("/users", "users.tab", Permission.MANAGE_USERS, Set.of("/users", "/user", "/role-review")),
            new Section("/audit", "audit.tab", Permission.READ_AUDIT, Set.of("/audit")));

    /**
     * One tab of the row.
     *
     * @param ariaCurrent "page" for the tab of this page, else null
     */
    public record Tab(String address, String key, String ariaCurrent) {
    }

    @Inject
    private Authority authority;
    @Inject
    private InstallationRepository installation;
    @Inject
    private Settings settings;
    @Inject
    private FootFacts footFacts;

    public List<Tab> getTabs() {
        String page = page();
        return SECTIONS.stream().filter(s -> authority.holds(s.needed()))
                .map(s -> new Tab(s.address(), s.key(), s.pages().contains(page) ? "page" : null)).toList();
    }

    public String getTheme() {
        String chosen = Faces.getRequestCookie(THEME_COOKIE);
        return isTheme(chosen) ? chosen : "auto";
    }

    public List<String> getThemes() {
        return THEMES;
    }

    /** Whether a text names a look. */
    public static boolean isTheme(String text) {
        return text != null && THEMES.contains(text);
    }

    /** Seconds without a request after which the session ends. */
    public int getSessionSeconds() {
        return settings.sessionMinutes() * 60;
    }

    public boolean isMadeUp() {
        return installation.isMadeUp();
    }

    public List<String> getFacts() {
        return footFacts.all();
    }

    /** Address of this page within Tandem, with its query. */
    public String getAddress() {
        String query = Faces.getRequestQueryString();
        return query == null ? page() : page() + "?" + query;
    }

    private static String page() {
        String page = Faces.getRequestURI().substring(Faces.getRequestContextPath().length());
        return page.endsWith(".xhtml") ? page.substring(0, page.length() - ".xhtml".length()) : page;
    }
}
