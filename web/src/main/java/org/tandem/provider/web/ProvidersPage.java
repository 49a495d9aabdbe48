package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.tandem.provider.ProviderType;
import org.tandem.provider.service.ProviderQuery;
import org.tandem.provider.service.ProviderRow;
import org.tandem.provider.service.Providers;
import org.tandem.shared.PageAsked;
import org.tandem.shared.web.Notices;
import org.tandem.shared.web.Texts;
import org.tandem.standing.service.StandingRow;
import org.tandem.standing.web.StandingOverview;

/** The list of providers. */
@Named
@RequestScoped
public class ProvidersPage {

    /** A provider and, where the person may see it, its standing. */
    public record Line(ProviderRow provider, StandingRow standing) {
    }

    @Inject
    private Providers providers;
    @Inject
    private StandingOverview standings;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;

    private String q;
    private String region;
    private String type;
    private List<Line> lines = List.of();

    public void load() {
        ProviderQuery query = new ProviderQuery(q, region, null, notices.constant(ProviderType.class, type), null);
        Map<String, StandingRow> seen = standings.at(null);
        lines = providers.list(query, new PageAsked(0, PageAsked.MOST)).items().stream()
                .map(p -> new Line(p, seen.get(p.odsCode()))).toList();
    }

    public String getLead() {
        return texts.get(lines.size() == 1 ? "providers.lead.one" : "providers.lead", lines.size());
    }

    public boolean isStandingShown() {
        return standings.isShown();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
