package org.tandem.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The facts at the foot of every page. */
@RequestScoped
class FootFacts {

    @Inject
    private Texts texts;

    List<String> all() {
        List<String> facts = new ArrayList<>();
        facts.add(texts.get("foot.version", texts.get("application.version")));
        return facts;
    }
}
