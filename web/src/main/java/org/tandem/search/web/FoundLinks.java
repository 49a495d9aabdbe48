package org.tandem.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;
import org.tandem.search.Found;
import org.tandem.search.service.Search;
import org.tandem.shared.web.Texts;

/** Answers of the search as links, for the page and for the suggestions. */
@ApplicationScoped
class FoundLinks {

    @Inject
    private Search search;
    @Inject
    private Texts texts;
    @Inject
    private ServletContext context;

    List<FoundLink> find(String text, int most) {
        return search.find(text, most).stream().map(this::link).toList();
    }

    /** What was looked at and may still be seen. */
    List<FoundLink> of(List<Viewed> viewed) {
        return viewed.stream().map(v -> search.named(v.kind(), v.code())).flatMap(Optional::stream).map(this::link).toList();
    }

    private FoundLink link(Found found) {
        return new FoundLink(texts.get("search.kind." + found.kind()), found.name(), found.note(), context.getContextPath() + FoundLink.address(found));
    }
}
