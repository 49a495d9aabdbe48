package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.demonstration.DemonstrationFile;
import org.tandem.demonstration.DemonstrationSet;
import org.tandem.intake.TotalCheck;
import org.tandem.provider.ProviderRegistry;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryProjection;
import org.tandem.provider.RegistryRows;

class DemonstrationFilesTest {

    @Test
    void every_file_of_the_demonstration_set_is_read_without_a_problem_in_the_layout_that_it_names() {
        List<RegistryRows> registry = new ArrayList<>();
        for (DemonstrationFile file : DemonstrationSet.generate()) {
            LayoutContent content = Seeds.read(file.bytes());
            assertThat(content.layout().code()).as(file.fileName()).isEqualTo(file.layout());
            assertThat(content.problems()).as(file.fileName()).isEmpty();
            assertThat(content.totals()).as(file.fileName()).allMatch(TotalCheck::equal);
            registry.add(content.registry());
        }
        ProviderRegistry providers = RegistryProjection.of(registry, List.of());
        assertThat(providers.all()).hasSizeGreaterThan(50).allMatch(p -> p.location().isPresent() && p.type() != ProviderType.UNKNOWN);
        assertThat(providers.successions()).isNotEmpty();
    }
}
