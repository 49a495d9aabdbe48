package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.provider.ProviderType;
import org.tandem.provider.service.ProviderQuery;
import org.tandem.provider.service.ProviderRow;
import org.tandem.provider.service.Providers;
import org.tandem.shared.PageAsked;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Texts;

/** Regions, types and providers to choose from in filter bars. */
@Named
@RequestScoped
public class RegionChoices {

    @Inject
    private Providers providers;
    @Inject
    private Texts texts;

    private List<ProviderRow> rows;

    public List<Choice> getRegions() {
        Map<String, String> names = new TreeMap<>();
        rows().stream().map(ProviderRow::region).filter(Objects::nonNull).forEach(r -> names.put(r.code(), r.name()));
        List<Choice> choices = new ArrayList<>();
        names.forEach((code, name) -> choices.add(new Choice(code, name)));
        return choices;
    }

    public List<Choice> getTypes() {
        List<ProviderType> present = rows().stream().map(ProviderRow::type).distinct().toList();
        return Stream.of(ProviderType.values()).filter(present::contains).map(t -> new Choice(t.name(), t.label())).toList();
    }

    /** Open and closed providers by name. */
    public List<Choice> getProviders() {
        return rows().stream().sorted(Comparator.comparing(ProviderRow::name)).map(p -> new Choice(p.odsCode(), p.name())).toList();
    }

    /** Whose course can be drawn beside England's: regions first, then providers by name. */
    public List<Choice> getSeries() {
        return Stream.concat(getRegions().stream().map(r -> new Choice(r.value(), texts.get("filter.series.region", r.label()))), getProviders().stream()).toList();
    }

    /** Whether a code is that of a region. */
    public boolean isRegion(String code) {
        return rows().stream().map(ProviderRow::region).filter(Objects::nonNull).anyMatch(r -> r.code().equals(code));
    }

    /** Every provider of the registry. */
    public List<ProviderRow> rows() {
        if (rows == null) {
            rows = providers.list(ProviderQuery.ALL, new PageAsked(0, PageAsked.MOST)).items();
        }
        return rows;
    }
}
