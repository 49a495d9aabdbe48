package org.tandem.intake.service.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.intake.Layout;

class ReadProgressTest {

    @ParameterizedTest
    @EnumSource(names = {"AE_WORKBOOK", "CANCER_EXTRACT", "COMMUNITY_WAITS", "CATCHMENT"})
    void a_file_is_told_byte_by_byte_until_all_of_it_is_read(Layout layout) throws IOException {
        Path file = Files.write(Files.createTempFile("progress", ""), WorkbookSeeds.bytes(layout, WorkbookSeeds.of(layout)));
        AtomicLong told = new AtomicLong();
        Seeds.FILES.read(file, "", Optional.of(layout), bytes -> {
            assertThat(bytes).isNotNegative();
            told.addAndGet(bytes);
        });
        assertThat(told).hasValue(Files.size(file));
        Files.delete(file);
    }
}
