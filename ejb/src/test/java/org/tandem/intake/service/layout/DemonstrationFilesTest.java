package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.IndicatorBlock;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PublishedFigures;
import org.tandem.demonstration.DemonstrationFile;
import org.tandem.demonstration.DemonstrationLinks;
import org.tandem.demonstration.DemonstrationRound;
import org.tandem.demonstration.DemonstrationSet;
import org.tandem.indicator.Topic;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.intake.TotalCheck;
import org.tandem.pairing.Pair;
import org.tandem.pairing.PairingRound;
import org.tandem.pairing.PairingRules;
import org.tandem.pairing.PeerContextSimilarity;
import org.tandem.pairing.Plan;
import org.tandem.pairing.Relations;
import org.tandem.pairing.RoadMinutes;
import org.tandem.pairing.RoundData;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.ShippedFile;
import org.tandem.standing.FiguresWithinIntervals;
import org.tandem.standing.StandingCalculation;
import org.tandem.standing.StandingRules;

/** The readers of the real files take the demonstration set, and what they read carries the scripted decisions. */
class DemonstrationFilesTest {

    private static final Period AS_OF = Period.month(2025, 3);

    private record Read(DemonstrationFile file, LayoutContent content) {
    }

    private static final List<Read> READ = DemonstrationSet.generate().stream()
            .sorted(Comparator.comparing(DemonstrationFile::publishedOn)).map(f -> new Read(f, Seeds.read(f.bytes()))).toList();

    @Test
    void every_file_of_the_demonstration_set_is_read_without_a_problem_in_the_layout_that_it_names() {
        assertThat(READ).hasSizeGreaterThan(70).allSatisfy(r -> {
            assertThat(r.content().layout().code()).as(r.file().fileName()).isEqualTo(r.file().layout());
            assertThat(r.content().problems()).as(r.file().fileName()).isEmpty();
            assertThat(r.content().totals()).as(r.file().fileName()).allMatch(TotalCheck::equal);
        });
        ProviderRegistry providers = registry();
        assertThat(providers.all()).hasSizeGreaterThan(50).allMatch(p -> p.location().isPresent() && p.type() != ProviderType.UNKNOWN);
        assertThat(providers.successions()).isNotEmpty();
    }

    @Test
    void every_scripted_decision_is_about_a_pair_that_the_figures_read_give() {
        RoundData data = data();
        for (DemonstrationRound round : DemonstrationRound.all()) {
            Plan plan = new PairingRound(data, round.settings()).plan();
            assertThat(plan.pairs().stream().map(p -> p.recipient() + " " + p.supporter() + " " + p.topic().orElseThrow()).toList())
                    .containsAll(round.decisions().stream().map(d -> d.recipient() + " " + d.supporter() + " " + d.topic()).toList());
        }
    }

    @Test
    void the_pair_of_lydford_is_a_near_tie_in_the_figures_read() {
        Plan plan = new PairingRound(data(), DemonstrationRound.all().get(0).settings()).plan();
        Pair pair = plan.pairs().stream().filter(p -> p.recipient().equals("ZM35") && p.topic().equals(Optional.of(Topic.ELECTIVE))).findFirst().orElseThrow();
        assertThat(pair.supporter()).isEqualTo("ZM08");
        assertThat(pair.robustness().share()).isBetween(0.43, 0.44);
        assertThat(pair.robustness().words()).startsWith("near tie");
    }

    private static ProviderRegistry registry() {
        List<RegistryRows> rows = READ.stream().filter(r -> r.file().publish()).map(r -> r.content().registry()).toList();
        return RegistryProjection.of(rows, List.of());
    }

    private static RoundData data() {
        Map<String, List<PublishedFigures.Part>> parts = new TreeMap<>();
        for (int i = 0; i < READ.size(); i++) {
            if (READ.get(i).file().publish()) {
                part(i + 1, READ.get(i)).forEach((indicator, p) -> parts.computeIfAbsent(indicator, k -> new ArrayList<>()).add(p));
            }
        }
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        parts.forEach((indicator, list) -> blocks.put(indicator, PublishedFigures.block(indicator, list)));
        Panel panel = new Panel(new DataVersion(1), registry(), new ShippedCatalogue().catalogue(), blocks);
        StandingRules standing = ShippedFile.read(StandingRules.RESOURCE, StandingRules.class);
        return new RoundData(panel, new StandingCalculation().computeAsOf(panel, standing, AS_OF),
                ShippedFile.read(PairingRules.RESOURCE, PairingRules.class),
                new Relations(DemonstrationLinks.all(), List.of(), List.of(), List.of(), List.of()),
                new PeerContextSimilarity(panel.providers(), AS_OF.lastDay()), RoadMinutes.UNKNOWN,
                new FiguresWithinIntervals(panel, standing, AS_OF));
    }

    private static Map<String, PublishedFigures.Part> part(int release, Read read) {
        Precedence precedence = new Precedence(read.file().publishedOn(), read.content().layout().rank(), "%064d".formatted(release));
        Map<String, List<Observation>> byIndicator = new TreeMap<>();
        read.content().observations().forEach(o -> byIndicator.computeIfAbsent(o.indicator(), k -> new ArrayList<>()).add(o));
        Map<String, PublishedFigures.Part> parts = new TreeMap<>();
        byIndicator.forEach((indicator, list) -> parts.put(indicator, new PublishedFigures.Part(release, precedence, list)));
        return parts;
    }
}
