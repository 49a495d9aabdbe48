package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.demonstration.DemonstrationFile;
import org.tandem.demonstration.DemonstrationRegions;
import org.tandem.demonstration.DemonstrationSet;
import org.tandem.indicator.CatalogueFile;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.intake.Layout;
import org.tandem.intake.TotalCheck;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows;

/** The made-up files go through the readers of the real ones. */
class DemonstrationFilesTest {

    @TempDir
    private Path folder;

    @Test
    void every_file_is_recognised_as_the_layout_it_names_and_has_no_problem() throws IOException {
        LayoutFiles files = new LayoutFiles(catalogue());
        for (DemonstrationFile f : DemonstrationSet.generate()) {
            LayoutContent content = files.read(stored(f), Optional.empty());
            assertThat(content.layout()).as(f.fileName()).isEqualTo(Layout.ofCode(f.layout()).orElseThrow());
            assertThat(content.problems()).as(f.fileName()).isEmpty();
            assertThat(content.rows().accepted()).as(f.fileName()).isPositive();
            assertThat(content.totals()).as(f.fileName()).allMatch(TotalCheck::equal);
        }
    }

    @Test
    void the_lists_make_a_registry_of_sixty_open_providers_with_places_and_one_succession() throws IOException {
        LayoutFiles files = new LayoutFiles(catalogue());
        List<RegistryRows> rows = new ArrayList<>();
        for (DemonstrationFile f : DemonstrationSet.generate()) {
            rows.add(files.read(stored(f), Optional.empty()).registry());
        }
        ProviderRegistry registry = RegistryProjection.of(rows, labels());

        assertThat(registry.all()).hasSize(61).allMatch(p -> p.location().isPresent()).allMatch(p -> !p.context().isEmpty());
        assertThat(registry.all()).filteredOn(p -> p.closedOn() == null).hasSize(60)
                .filteredOn(p -> p.type() == ProviderType.ACUTE).hasSize(36);
        assertThat(registry.get("ZM01")).extracting(Provider::name, p -> p.region().name())
                .containsExactly("Marlbrook Hospitals NHS Trust", "Central Vale");
        assertThat(registry.intoSuccessor("ZM04")).singleElement().satisfies(s -> assertThat(s.predecessor()).isEqualTo("ZM05"));
    }

    /** As the loader enters them into the editable table of names. */
    private static List<RegistryRows.Label> labels() {
        List<RegistryRows.Label> labels = new ArrayList<>();
        DemonstrationRegions.regions().forEach((code, name) -> labels.add(new RegistryRows.Label(RegistryRows.Label.Kind.REGION, code, name, 0)));
        DemonstrationRegions.icbs().forEach((code, name) -> labels.add(new RegistryRows.Label(RegistryRows.Label.Kind.ICB, code, name, 0)));
        return labels;
    }

    private Path stored(DemonstrationFile f) throws IOException {
        return Files.write(folder.resolve(f.fileName()), f.bytes());
    }

    private static IndicatorCatalogue catalogue() throws IOException {
        return new ObjectMapper().registerModule(new JavaTimeModule())
                .readValue(CatalogueFile.class.getResourceAsStream(CatalogueFile.RESOURCE), CatalogueFile.class).catalogue();
    }
}
