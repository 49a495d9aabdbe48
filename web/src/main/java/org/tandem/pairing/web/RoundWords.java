package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.pairing.PairState;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.RoundSettings;
import org.tandem.pairing.Unmatched;
import org.tandem.pairing.service.RoundView;
import org.tandem.pairing.service.RoundView.PairView;
import org.tandem.provider.service.ProviderRow;
import org.tandem.provider.web.MapDrawings;
import org.tandem.provider.web.MapDrawings.Link;
import org.tandem.provider.web.MapDrawings.Spot;
import org.tandem.provider.web.MapLook;
import org.tandem.provider.web.RegionChoices;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Texts;

/** Puts a round into words and onto the map. */
@RequestScoped
class RoundWords {

    private static final Set<PairState> SETTLED = Set.of(PairState.ACCEPTED_BY_BOTH, PairState.APPROVED, PairState.PUBLISHED);

    @Inject
    private Texts texts;
    @Inject
    private MapDrawings maps;
    @Inject
    private RegionChoices providers;

    String lead(RoundView round) {
        if (round.plan() == null) {
            return round.failure() == null ? texts.get("round.lead." + round.status()) : round.failure();
        }
        if (round.settings() == null) {
            return texts.get("round.lead.own", round.plan().pairs().size());
        }
        return texts.get("round.lead", round.plan().pairs().size(), round.plan().unmatched().size(), round.plan().outcome());
    }

    List<String> changedWeights(RoundSettings settings, PairingRules rules) {
        return settings.weights().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(e -> !e.getValue().equals(rules.weights(settings.kind()).getOrDefault(e.getKey(), 0.0)))
                .map(e -> texts.get("round.weight", e.getKey().label(), RoundFormReader.plain(e.getValue()),
                        RoundFormReader.plain(rules.weights(settings.kind()).getOrDefault(e.getKey(), 0.0)))).toList();
    }

    Drawing map(RoundView round) {
        Map<String, ProviderRow> byCode = providers.rows().stream().collect(Collectors.toMap(ProviderRow::odsCode, Function.identity()));
        List<PairView> pairs = round.plan().pairs().stream().filter(p -> byCode.containsKey(p.recipient()) && byCode.containsKey(p.supporter())).toList();
        List<Spot> spots = new ArrayList<>();
        pairs.forEach(p -> {
            spots.add(new Spot(byCode.get(p.supporter()), MapLook.SUPPORTER, about("round.map.supporter", byCode.get(p.recipient()), p), false));
            spots.add(new Spot(byCode.get(p.recipient()), MapLook.RECIPIENT, about("round.map.recipient", byCode.get(p.supporter()), p), false));
        });
        round.plan().unmatched().stream().filter(u -> byCode.containsKey(u.recipient()))
                .forEach((Unmatched u) -> spots.add(new Spot(byCode.get(u.recipient()), MapLook.UNMATCHED, u.sentence(), false)));
        List<Link> links = pairs.stream().map(p -> new Link(byCode.get(p.supporter()), byCode.get(p.recipient()), !SETTLED.contains(p.decision()))).toList();
        return maps.of(texts.get("round.map", pairs.size()), spots, links, "round-" + round.id() + "-map");
    }

    private String about(String key, ProviderRow other, PairView pair) {
        return pair.topic() == null ? texts.get(key + ".whole", other.name()) : texts.get(key, other.name(), pair.topic().words());
    }
}
