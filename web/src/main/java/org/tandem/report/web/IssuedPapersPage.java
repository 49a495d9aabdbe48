package org.tandem.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.report.service.HandedPaper;
import org.tandem.report.service.HandedPapers;

/** Papers that were handed to the person, and the marks of those whose figures were restated since. */
@Named
@RequestScoped
public class IssuedPapersPage {

    @Inject
    private HandedPapers handed;

    private List<HandedPaper> papers;
    private List<HandedPaper> restated;

    public List<HandedPaper> getPapers() {
        if (papers == null) {
            papers = handed.list();
        }
        return papers;
    }

    /** How many rest on figures that were restated since. */
    public long getRestated() {
        return getPapers().stream().filter(p -> !p.corrections().isEmpty()).count();
    }

    /**
     * Whether a paper about a provider or a round is marked.
     *
     * @param kind  {@code provider} or {@code round}
     * @param about its code or number
     */
    public boolean marked(String kind, String about) {
        String page = "/" + kind + "?";
        if (restated == null) {
            restated = handed.restated();
        }
        return restated.stream().anyMatch(p -> p.page().startsWith(page) && p.about().equals(about));
    }
}
