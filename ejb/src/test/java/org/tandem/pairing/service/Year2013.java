package org.tandem.pairing.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PublishedFigures;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.intake.service.layout.LayoutFiles;
import org.tandem.pairing.Intervention;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.PeerContextSimilarity;
import org.tandem.pairing.Relations;
import org.tandem.pairing.RoundData;
import org.tandem.pairing.RoundScope;
import org.tandem.pairing.RoundSettings;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.SharedFiles;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingRules;
import org.tandem.standing.Standings;

/** England's trusts at the end of the financial year 2013/14, read from files as an import reads them. */
final class Year2013 {

    static final Period AS_OF = Period.month(2014, 3);
    private static final LocalDate SPECIAL_MEASURES = LocalDate.of(2013, 7, 16);

    private final LayoutFiles files;
    private final List<RegistryRows> registry = new ArrayList<>();
    private final Map<String, List<PublishedFigures.Part>> parts = new TreeMap<>();
    private int releases;

    private Year2013() {
        files = new LayoutFiles(new ShippedCatalogue().catalogue().with(AnnualPanel.indicators()));
        readText(AnnualPanel.kinds());
        List.of("ods/types/open_trust_types.csv", "ods/successors/trust_changes.csv", "ods/2026-04/etr.csv", "ods/2026-04/hospital_locations_lookup.csv",
                "peers/appendix_a_data.csv").forEach(f -> read(SharedFiles.path("data/real/" + f)));
        readText(AnnualPanel.observations());
    }

    /** All that a round at the end of 2013/14 reads; trusts in special measures are those of July 2013. */
    static RoundData data(Set<String> specialMeasures) {
        Panel panel = new Year2013().panel();
        Relations relations = new Relations(List.of(), List.of(), List.of(), specialMeasures.stream()
                .map(code -> new Intervention(code, Intervention.Kind.SPECIAL_MEASURES, "announced on that day", SPECIAL_MEASURES, null)).toList(), List.of());
        return new RoundData(panel, standings(panel), ShippedFile.read(PairingRules.RESOURCE, PairingRules.class), relations,
                new PeerContextSimilarity(panel.providers(), AS_OF.lastDay()));
    }

    /** A round for whole trusts, its recipients given by the scope. */
    static PairingRound round(RoundData data, Set<String> recipients) {
        return new PairingRound(data, RoundSettings.wholeTrustRound("Special measures, 2013/14", AS_OF).with()
                .scope(new RoundScope(Set.of(), Set.of(), Set.of(), recipients, Set.of())).build());
    }

    private static Standings standings(Panel panel) {
        StandingRules r = ShippedFile.read(StandingRules.RESOURCE, StandingRules.class);
        StandingRules then = new StandingRules(r.name() + " on the annual panel", r.validFrom(), r.validTo(), AnnualPanel.topics(), r.placing(), r.difficulty(),
                r.strength(), r.yearly(), r.improver(), r.oldestMonths(), r.band());
        return new StandingCalculation().computeAsOf(panel, then, AS_OF);
    }

    private Panel panel() {
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        parts.forEach((indicator, list) -> blocks.put(indicator, PublishedFigures.block(indicator, list)));
        return new Panel(new DataVersion(1), RegistryProjection.of(registry, List.of()), new ShippedCatalogue().catalogue().with(AnnualPanel.indicators()), blocks);
    }

    private void readText(String content) {
        try {
            Path file = Files.createTempFile("annual-panel", ".csv");
            Files.writeString(file, content);
            read(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try {
            LayoutContent content = files.read(file, Optional.empty());
            releases++;
            registry.add(content.registry());
            Precedence precedence = new Precedence(LocalDate.of(2019, 12, 31), content.layout().rank(), "%064d".formatted(releases));
            content.observations().stream().collect(Collectors.groupingBy(Observation::indicator)).forEach((indicator, observations) ->
                    parts.computeIfAbsent(indicator, k -> new ArrayList<>()).add(new PublishedFigures.Part(releases, precedence, observations)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
