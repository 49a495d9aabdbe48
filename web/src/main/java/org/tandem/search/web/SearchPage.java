package org.tandem.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.shared.web.Texts;

/** What was found, for those who press Enter; a single hit is opened at once. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 100;

    @Inject
    private FoundLinks links;
    @Inject
    private RecentlyViewed viewed;
    @Inject
    private Texts texts;

    private String q;
    private List<FoundLink> found = List.of();

    public void load() throws IOException {
        found = links.find(q, MOST);
        if (found.size() == 1) {
            Faces.redirect(found.get(0).href());
        }
    }

    public String getLead() {
        return isAsked() ? texts.get("search.lead", found.size(), q) : texts.get("search.lead.none");
    }

    /** Whether anything was typed. */
    public boolean isAsked() {
        return q != null && !q.isBlank();
    }

    public List<FoundLink> getFound() {
        return found;
    }

    public List<FoundLink> getRecent() {
        return links.of(viewed.all());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
