package org.tandem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.PublishedFigures.Part;
import org.tandem.intake.Observation;
import org.tandem.intake.Precedence;
import org.tandem.shared.Figure;
import org.tandem.shared.Period;

class PublishedFiguresTest {

    private static final LocalDate MAY_8 = LocalDate.of(2025, 5, 8);

    private static Part part(int release, LocalDate publishedOn, int rank, String sha256, double... byMonth) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < byMonth.length; i++) {
            observations.add(new Observation("SICKNESS", "XX" + i % 3, Period.month(2025, 1).plus(i), Figure.of(byMonth[i]), i + 2));
        }
        return new Part(release, new Precedence(publishedOn, rank, sha256), observations);
    }

    @Test
    void any_order_of_loading_gives_the_same_figures_and_the_same_releases() {
        List<Part> parts = new ArrayList<>(List.of(
                part(1, MAY_8, 10, "aa", 1, 1, 1, 1, 1, 1, 1, 1),
                part(2, MAY_8, 10, "bb", 2, 2, 2, 2, 2, 2),
                part(3, MAY_8, 20, "00", 3, 3, 3, 3),
                part(4, MAY_8.plusDays(1), 10, "00", 4, 4)));
        Random random = new Random(42);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(parts, random);
            IndicatorBlock block = PublishedFigures.block("SICKNESS", parts);
            int[] expected = {4, 4, 3, 3, 2, 2, 1, 1};
            for (int month = 0; month < expected.length; month++) {
                Period period = Period.month(2025, 1).plus(month);
                assertThat(block.figure("XX" + month % 3, period)).isEqualTo(Figure.of(expected[month]));
                assertThat(block.release("XX" + month % 3, period)).isEqualTo(expected[month]);
            }
        }
    }

    @Test
    void releases_added_one_by_one_give_the_block_of_all_of_them() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Part> parts = new ArrayList<>();
            for (int release = 1; release <= 5; release++) {
                List<Observation> observations = new ArrayList<>();
                for (int cell = 0; cell < 40; cell++) {
                    if (random.nextInt(3) == 0) {
                        observations.add(new Observation("SICKNESS", "XX" + cell % 4, Period.month(2025, 1).plus(cell / 4),
                                random.nextInt(4) == 0 ? Figure.notReported() : Figure.ofCounts(random.nextInt(9), 9), cell));
                    }
                }
                observations.add(new Observation("SICKNESS", "XX0", Period.month(2025, 6), Figure.of(release), 99));
                parts.add(new Part(release, new Precedence(MAY_8.plusDays(random.nextInt(3)), 10 * random.nextInt(2), "sha" + release), observations));
            }
            IndicatorBlock all = PublishedFigures.block("SICKNESS", parts);
            IndicatorBlock grown = PublishedFigures.block("SICKNESS", parts.subList(0, 1));
            for (Part added : parts.subList(1, parts.size())) {
                grown = PublishedFigures.with(grown, added, n -> parts.get(n - 1).precedence());
            }
            assertThat(grown.providers()).isEqualTo(all.providers());
            assertThat(grown.firstPeriod()).isEqualTo(all.firstPeriod());
            assertThat(grown.lastPeriod()).isEqualTo(all.lastPeriod());
            for (String provider : all.providers()) {
                for (Period p = all.firstPeriod(); p.since(all.lastPeriod()) <= 0; p = p.plus(1)) {
                    assertThat(grown.figure(provider, p)).isEqualTo(all.figure(provider, p));
                    assertThat(grown.release(provider, p)).isEqualTo(all.release(provider, p));
                }
            }
        }
    }

    @Test
    void a_newer_reason_for_absence_goes_before_an_older_number() {
        Part older = part(1, MAY_8, 10, "aa", 0.05);
        Part newer = new Part(2, new Precedence(MAY_8.plusDays(30), 10, "aa"),
                List.of(new Observation("SICKNESS", "XX0", Period.month(2025, 1), Figure.notReported(), 2)));
        assertThat(PublishedFigures.block("SICKNESS", List.of(newer, older)).figure("XX0", Period.month(2025, 1)).isPresent()).isFalse();
    }
}
