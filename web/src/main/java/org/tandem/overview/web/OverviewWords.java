package org.tandem.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.overview.service.Change;
import org.tandem.overview.service.Changes;
import org.tandem.provider.service.ProviderRow;
import org.tandem.provider.web.MapDrawings;
import org.tandem.provider.web.MapDrawings.Spot;
import org.tandem.provider.web.MapLook;
import org.tandem.provider.web.RegionChoices;
import org.tandem.shared.Period;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StrengthStatus;
import org.tandem.standing.service.StandingRow;

/** Puts the overview into words and onto the map. */
@RequestScoped
class OverviewWords {

    @Inject
    private Texts texts;
    @Inject
    private Formats format;
    @Inject
    private MapDrawings maps;
    @Inject
    private RegionChoices providers;
    @Inject
    private NeedLines needLines;

    String lead(Changes changes, List<Change> real) {
        if (changes.asOf() == null) {
            return texts.get("overview.lead.none");
        }
        long worse = real.stream().filter(c -> c.variation().isConcern()).count();
        long better = real.stream().filter(c -> c.variation().isImprovement()).count();
        return texts.get("overview.lead", format.period(changes.asOf()), real.size(), worse, better);
    }

    Drawing map(Map<String, StandingRow> seen, String region, Period asOf) {
        List<Spot> spots = providers.rows().stream()
                .filter(p -> asOf == null || p.closedOn() == null || p.closedOn().isAfter(asOf.lastDay()))
                .filter(p -> region == null || region.isBlank() || p.region() != null && region.equals(p.region().code()))
                .map(p -> spot(p, seen.get(p.odsCode()))).sorted(Comparator.comparing(Spot::look)).toList();
        String key = seen.isEmpty() ? "overview.map.plain" : "overview.map";
        return maps.of(texts.get(key, spots.size(), format.period(asOf)), spots, new ArrayList<>(), "map-" + asOf);
    }

    private Spot spot(ProviderRow p, StandingRow standing) {
        MapLook look = look(standing);
        return new Spot(p, look, standing == null ? p.type().label() : texts.get("map." + look), false);
    }

    private static MapLook look(StandingRow standing) {
        if (standing == null) {
            return MapLook.PLAIN;
        }
        DifficultyStatus difficulty = standing.difficulty();
        if (difficulty == DifficultyStatus.PERSISTENT || difficulty == DifficultyStatus.EMERGING) {
            return MapLook.valueOf(difficulty.name());
        }
        if (standing.strength() == StrengthStatus.STRONG) {
            return MapLook.STRONG;
        }
        return difficulty == DifficultyStatus.RECOVERING || difficulty == DifficultyStatus.WATCH ? MapLook.valueOf(difficulty.name()) : MapLook.PLAIN;
    }

    List<NeedLine> needs(Stream<StandingRow> rows) {
        return needLines.of(rows);
    }
}
