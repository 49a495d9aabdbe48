package org.tandem.pairing.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tandem.shared.SharedFiles;

/** Reference totals of capacitated assignments, most pairs first and any number of pairs. */
class AssignmentOracleTest {

    private static final int PLACES = 9;
    /** Pairs; branch and bound proves larger pure flows slowly, and is not used for them. */
    private static final int SMALL_ENOUGH_FOR_BOTH = 2500;

    @TestFactory
    List<DynamicTest> every_reference_instance_is_solved_to_the_expected_totals() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode instances = mapper.readTree(SharedFiles.file("oracles/assignment/assignment_instances.json").toFile());
        JsonNode expected = mapper.readTree(SharedFiles.file("oracles/assignment/assignment_expected.json").toFile());
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < instances.size(); i++) {
            JsonNode instance = instances.get(i);
            JsonNode answer = expected.get(i);
            assertThat(instance.get("case_id")).isEqualTo(answer.get("case_id"));
            tests.add(DynamicTest.dynamicTest(instance.get("case_id").asText(), () -> check(instance, answer)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
        return tests;
    }

    private static void check(JsonNode instance, JsonNode answer) {
        FlowSolution most = new ShortestAugmentingPath().solve(problem(instance, true));
        assertThat(most.certificate().provesOptimum()).isTrue();
        assertThat(most.total()[0]).isEqualTo(answer.get("max_cardinality").asLong());
        assertThat(total(instance, most.total()[1])).isCloseTo(answer.get("optimal_total").asDouble(), org.assertj.core.data.Offset.offset(1e-6));
        if (problem(instance, true).edges() <= SMALL_ENOUGH_FOR_BOTH) {
            assertThat(new FlowAsProgram(problem(instance, true)).best(new ConstraintProgramming())).as("by OR-Tools").isEqualTo(most.total());
        }
        FlowSolution any = new ShortestAugmentingPath().solve(problem(instance, false));
        assertThat(any.certificate().provesOptimum()).isTrue();
        assertThat(total(instance, any.total()[0]))
                .isCloseTo(answer.get("optimal_total_if_pairs_may_be_left_out").asDouble(), org.assertj.core.data.Offset.offset(1e-6));
    }

    private static double total(JsonNode instance, long units) {
        return BigDecimal.valueOf(units, PLACES).doubleValue() * sign(instance);
    }

    private static int sign(JsonNode instance) {
        return instance.get("objective").asText().equals("maximise") ? 1 : -1;
    }

    private static FlowProblem problem(JsonNode instance, boolean mostPairs) {
        int rows = instance.get("rows").asInt();
        int columns = instance.get("cols").asInt();
        FlowProblem.Builder builder = new FlowProblem.Builder(rows, columns, mostPairs ? 2 : 1);
        for (int i = 0; i < rows; i++) {
            builder.row(i, instance.get("row_capacity").get(i).asInt());
        }
        for (int j = 0; j < columns; j++) {
            builder.column(j, instance.get("col_capacity").get(j).asInt());
            for (int i = 0; i < rows; i++) {
                JsonNode cost = instance.get("cost").get(i).get(j);
                if (!cost.isNull()) {
                    long gain = sign(instance) * cost.decimalValue().movePointRight(PLACES).setScale(0, java.math.RoundingMode.HALF_EVEN).longValueExact();
                    builder.pair(i, j, mostPairs ? new long[] {1, gain} : new long[] {gain});
                }
            }
        }
        return builder.build();
    }
}
