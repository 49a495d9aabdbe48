package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.FigureRules;
import org.tandem.intake.Layout;
import org.tandem.shared.service.SharedFiles;
import org.tandem.shared.service.ShippedFile;

/** The rules that keep rows out find nothing in what was published. */
class RealFigureRulesTest {

    private static final IndicatorCatalogue CATALOGUE = ShippedFile.read(CatalogueFile.RESOURCE, CatalogueFile.class).catalogue();

    @Test
    void no_published_figure_breaks_a_rule_on_figures() throws IOException {
        Set<Layout> seen = EnumSet.noneOf(Layout.class);
        FigureRules rules = new FigureRules(CATALOGUE);
        for (Path file : published()) {
            read(file).filter(c -> !c.observations().isEmpty()).ifPresent(content -> {
                seen.add(content.layout());
                assertThat(rules.problems(content.observations())).as(file.getFileName().toString()).isEmpty();
            });
        }
        assertThat(seen).contains(Layout.AE_MONTHLY, Layout.AE_WORKBOOK, Layout.SICKNESS_MONTHLY, Layout.RTT_FULL_EXTRACT, Layout.BEDS_OVERNIGHT);
    }

    private static List<Path> published() throws IOException {
        try (Stream<Path> files = Files.walk(SharedFiles.path("data/real"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Optional<LayoutContent> read(Path file) {
        try {
            return Optional.of(new LayoutFiles(CATALOGUE).read(file, Optional.empty()));
        } catch (FileRefused noLayout) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
