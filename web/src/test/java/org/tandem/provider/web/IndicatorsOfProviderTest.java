package org.tandem.provider.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Comparison;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.DomainPart;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.provider.service.ProviderProfile.TopicPart;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

class IndicatorsOfProviderTest {

    @Test
    void the_first_of_each_topic_are_shown_so_that_no_topic_crowds_out_another() {
        IndicatorsOfProvider parts = new IndicatorsOfProvider(profile(topic(Topic.ELECTIVE, 300, 40), topic(Topic.WORKFORCE, 2, 1)), false);
        assertThat(parts.getShown()).extracting(IndicatorPart::code).hasSize(17).startsWith("ELECTIVE 0").endsWith("WORKFORCE 0", "WORKFORCE 1");
        assertThat(parts.getShownExceptions()).extracting(IndicatorPart::code).hasSize(16).endsWith("WORKFORCE 0");
        assertThat(parts.getAll()).hasSize(302);
        assertThat(parts.getExceptions()).hasSize(41);
    }

    @Test
    void all_are_shown_to_those_who_ask() {
        IndicatorsOfProvider parts = new IndicatorsOfProvider(profile(topic(Topic.ELECTIVE, 300, 40)), true);
        assertThat(parts.getShown()).isEqualTo(parts.getAll());
        assertThat(parts.getShownExceptions()).isEqualTo(parts.getExceptions());
    }

    private static ProviderProfile profile(TopicPart... topics) {
        return new ProviderProfile(null, Period.parse("2025-03"), null, false, List.of(new DomainPart(Topic.Domain.values()[0], "", null, List.of(topics))),
                null, null, new DataVersion(1), "");
    }

    /** With exceptions first. */
    private static TopicPart topic(Topic topic, int indicators, int exceptions) {
        return new TopicPart(topic, topic.label(), null, null, List.of(), IntStream.range(0, indicators)
                .mapToObj(i -> part(topic + " " + i, i < exceptions ? 4 : 1)).toList());
    }

    private static IndicatorPart part(String code, int quartile) {
        return new IndicatorPart(code, code, IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER, Period.parse("2025-03"), 0.5, FigureState.PRESENT, 1.0, 2.0,
                "%", quartile, 1, 10, 50.0, quartile == 4 ? Comparison.WORSE : Comparison.BETTER, null, false, null, null, List.of(), 1, "");
    }
}
