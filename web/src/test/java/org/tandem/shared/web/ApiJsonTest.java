package org.tandem.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Distribution;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Target;
import org.tandem.indicator.Topic;
import org.tandem.indicator.service.ChartView;
import org.tandem.indicator.service.IndicatorRow;
import org.tandem.provider.ProviderType;
import org.tandem.provider.service.JudgementList;
import org.tandem.provider.service.ProviderDetail;
import org.tandem.provider.service.ProviderRow;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.Page;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

class ApiJsonTest {

    private static final DataVersion VERSION = new DataVersion(7);

    @Test
    void a_list_carries_its_items_and_its_bounds() {
        JsonNode json = json(new Page<>(List.of("a"), 2, 10, 21));

        assertThat(json.toString()).isEqualTo("{\"items\":[\"a\"],\"page\":2,\"size\":10,\"total\":21}");
    }

    @Test
    void an_indicator_stands_flat_beside_its_span_under_the_names_of_the_contract() {
        JsonNode json = json(new IndicatorRow(indicator(), Period.parse("2024-04"), null, 3, VERSION));

        assertThat(json.get("code").asText()).isEqualTo("SICKNESS");
        assertThat(json.get("improvementDirection").asText()).isEqualTo("LOWER_BETTER");
        assertThat(json.has("direction")).isFalse();
        assertThat(json.get("firstPeriod").asText()).isEqualTo("2024-04");
        assertThat(json.get("lastPeriod").isNull()).isTrue();
        assertThat(json.get("dataVersion").isNumber()).isTrue();
        assertThat(json.at("/targets/0/from").asText()).isEqualTo("2024-04-01");
    }

    @Test
    void a_provider_in_detail_keeps_the_fields_of_the_list() {
        ProviderRow row = new ProviderRow("RX1", "A trust", ProviderType.ACUTE, null, null, null, null, null, null, null);

        JsonNode json = json(new ProviderDetail(row, List.of(), List.of(), null, new JudgementList(null, List.of(), List.of()), VERSION));

        assertThat(json.get("odsCode").asText()).isEqualTo("RX1");
        assertThat(json.get("latitude").isNull()).isTrue();
        assertThat(json.get("standing").isNull()).isTrue();
    }

    @Test
    void a_number_that_is_not_there_is_null_beside_its_state() {
        JsonNode json = json(new ChartView.PointRow(Period.parse("2024-04"), null, FigureState.SUPPRESSED, 0.5, null, null, null, null,
                false, null, null, true, false, 0));

        assertThat(json.get("value").isNull()).isTrue();
        assertThat(json.get("state").asText()).isEqualTo("SUPPRESSED");
        assertThat(json.get("isImprovement").asBoolean()).isTrue();
        assertThat(json.get("rule").isNull()).isTrue();
    }

    @Test
    void an_empty_optional_number_is_null() {
        JsonNode json = json(new Distribution(1, 0.5, OptionalDouble.empty(), OptionalDouble.of(0.5), OptionalDouble.empty(), 0.5, 0.5,
                OptionalDouble.empty()));

        assertThat(json.get("sd").isNull()).isTrue();
        assertThat(json.get("median").doubleValue()).isEqualTo(0.5);
    }

    private static JsonNode json(Object answer) {
        return ApiJson.MAPPER.valueToTree(answer);
    }

    private static Indicator indicator() {
        Target target = new Target(Target.Kind.MINIMUM, 0.05, LocalDate.of(2024, 4, 1), null, "a plan", true);
        return new Indicator("SICKNESS", "Sickness absence", Topic.WORKFORCE, IndicatorKind.PROPORTION, "%", ImprovementDirection.LOWER_BETTER,
                "days lost", "days available", Rhythm.MONTHLY, "a publication", List.of(target), "", null, 1);
    }
}
