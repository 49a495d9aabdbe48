package org.tandem.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.intake.service.LastRelease;
import org.tandem.standing.service.StandingBoard;

/** The facts at the foot of every page. */
@RequestScoped
class FootFacts {

    @Inject
    private PanelHolder panels;
    @Inject
    private StandingBoard standings;
    @Inject
    private LastRelease releases;
    @Inject
    private Authority authority;
    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    List<String> all() {
        List<String> facts = new ArrayList<>();
        standings.latestMonth().ifPresent(month -> facts.add(texts.get("foot.asAt", format.period(month))));
        if (authority.holds(Permission.READ_PUBLISHED_FIGURES)) {
            releases.find().ifPresent(r -> facts.add(texts.get("foot.release", r.title(), format.day(r.publishedOn()))));
        }
        facts.add(texts.get("foot.dataVersion", panels.current().version().toString()));
        facts.add(texts.get("foot.version", texts.get("application.version")));
        return facts;
    }
}
