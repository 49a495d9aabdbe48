package org.tandem.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class PackedBlockTest {

    @Test
    void every_kind_of_observation_comes_back_as_it_was_packed() {
        List<Observation> observations = List.of(
                new Observation("SHMI", "XX1", Period.month(2025, 3), Figure.ofCounts(1, 3), 2),
                new Observation("SHMI", "XX2", Period.quarter(2024, 4), Figure.of(-0.1), 3),
                new Observation("SHMI", "XX1", Period.financialYear(2024), new Figure.Absent(FigureState.SUPPRESSED), 4),
                new Observation("SHMI", "XX1", Period.parse("2025"), new Figure.Absent(FigureState.NOT_APPLICABLE), 5),
                new Observation("SHMI", "XX3", Period.month(2025, 4), Figure.notReported(), 6),
                new Observation("SHMI", "XX3", Period.month(2025, 5), new Figure.Present(2, OptionalDouble.of(4), OptionalDouble.empty()), 7));
        assertThat(PackedBlock.unpack(PackedBlock.pack("SHMI", observations))).isEqualTo(observations);
    }

    @Test
    void bytes_that_are_no_block_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackedBlock.unpack(new byte[] {1, 2, 3}));
        byte[] block = PackedBlock.pack("SHMI", List.of(new Observation("SHMI", "XX1", Period.month(2025, 3), Figure.of(1), 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> PackedBlock.unpack(java.util.Arrays.copyOf(block, block.length / 2)));
    }
}
