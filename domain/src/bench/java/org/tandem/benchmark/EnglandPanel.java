package org.tandem.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.JsonFiles;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

/** A panel as large as England, filled with noise: monthly shares of 500 to 20,000 cases, the leads of the topics among them. */
public final class EnglandPanel {

    public static final Period LAST = Period.month(2025, 3);

    private EnglandPanel() {
    }

    /** Every provider has a figure for every indicator and month. */
    public static Panel of(int indicators, int providers, int months) {
        List<Provider> trusts = new ArrayList<>();
        for (int p = 0; p < providers; p++) {
            trusts.add(new Provider("P%04d".formatted(p), "Trust " + p, p % 5 < 3 ? ProviderType.ACUTE : ProviderType.MENTAL_HEALTH,
                    new Provider.Body("Y" + p % 7, "Region " + p % 7), null, null, null, LocalDate.of(2000, 1, 1), null, Map.of()));
        }
        List<Indicator> catalogue = catalogue(indicators);
        Map<String, IndicatorBlock> blocks = new TreeMap<>();
        Random random = new Random(1);
        catalogue.forEach(i -> blocks.put(i.code(), block(i.code(), trusts, months, random)));
        return new Panel(new DataVersion(1), new ProviderRegistry(trusts, List.of()), new IndicatorCatalogue(catalogue), blocks);
    }

    private static List<Indicator> catalogue(int indicators) {
        List<Indicator> all = new ArrayList<>(JsonFiles.read(CatalogueFile.RESOURCE, CatalogueFile.class).indicators().stream()
                .map(EnglandPanel::monthlyShare).toList());
        while (all.size() < indicators) {
            all.add(new Indicator("I%03d".formatted(all.size()), "Indicator " + all.size(), Topic.SAFETY, IndicatorKind.PROPORTION, "%",
                    ImprovementDirection.HIGHER_BETTER, "some", "all", Rhythm.MONTHLY, "made up", List.of(), "", null, 1));
        }
        return all;
    }

    /** Whatever it is: the figures are made up. */
    private static Indicator monthlyShare(Indicator i) {
        return new Indicator(i.code(), i.name(), i.topic(), IndicatorKind.PROPORTION, "%", i.direction(), "some", "all", Rhythm.MONTHLY, i.source(),
                i.targets(), "", null, 1);
    }

    private static IndicatorBlock block(String code, List<Provider> trusts, int months, Random random) {
        List<IndicatorBlock.Entry> entries = new ArrayList<>();
        for (Provider p : trusts) {
            int of = 500 + random.nextInt(19_500);
            double level = 0.7 + 0.05 * random.nextGaussian();
            for (int m = 0; m < months; m++) {
                double share = Math.max(0, Math.min(1, level + 0.02 * random.nextGaussian()));
                entries.add(new IndicatorBlock.Entry(p.odsCode(), LAST.plus(m + 1 - months), Figure.ofCounts(Math.round(of * share), of), 1));
            }
        }
        return IndicatorBlock.of(code, entries);
    }
}
