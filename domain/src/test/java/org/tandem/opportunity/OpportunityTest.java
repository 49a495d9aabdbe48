package org.tandem.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tandem.benchmark.Distribution;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.Topic;
import org.tandem.opportunity.OpportunityRules.Entry;
import org.tandem.opportunity.OpportunityRules.Measure;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;
import org.tandem.shared.Rhythm;

class OpportunityTest {

    private static final Period MARCH = Period.month(2025, 3);

    private static Indicator indicator(String code, Topic topic, IndicatorKind kind, ImprovementDirection direction) {
        return new Indicator(code, "Name of " + code, topic, kind, "", direction, "n", "d", Rhythm.MONTHLY, "s", List.of(), "", null, 1);
    }

    private static Indicator higher(String code) {
        return indicator(code, Topic.URGENT_CARE, IndicatorKind.PROPORTION, ImprovementDirection.HIGHER_BETTER);
    }

    private static Indicator lower(String code) {
        return indicator(code, Topic.ELECTIVE, IndicatorKind.PROPORTION, ImprovementDirection.LOWER_BETTER);
    }

    private static Entry entry(String code, Measure measure, String overlap) {
        return new Entry(code, measure, "more people seen within four hours", overlap, null, "", null);
    }

    private static Distribution peers(double lower, double median, double upper) {
        return new Distribution(9, lower - 0.1, OptionalDouble.of(lower), OptionalDouble.of(median), OptionalDouble.of(upper), upper + 0.1, median, OptionalDouble.of(0.1));
    }

    private static Opportunity seen(String code, String overlap, double good, Period period) {
        return Opportunity.of(entry(code, Measure.PEOPLE_SEEN, overlap), higher(code), period, Figure.ofCounts(good, 10_000), peers(0.7, 0.75, 0.8),
                OptionalDouble.empty()).orElseThrow();
    }

    @Test
    void reaching_the_median_is_the_gap_times_the_own_volume() {
        // 62.6 % of 10,000; median 75 %: 12.4 points are 1,240 people; best quarter 80 %: 17.4 points are 1,740
        Opportunity found = seen("FOUR", "A", 6260, MARCH);

        assertThat(found.median().amount()).isCloseTo(1240, within(1e-9));
        assertThat(found.bestQuarter().amount()).isCloseTo(1740, within(1e-9));
        assertThat(found.median().pounds()).isEmpty();
        assertThat(found.sentence("acute trusts")).isEqualTo("Reaching the median (75.0 %) of acute trusts would have meant 1,240 more people seen within four hours"
                + " in March 2025; reaching the best quarter (80.0 %), 1,740.");
    }

    @Test
    void where_lower_is_better_the_best_quarter_is_the_lower_one() {
        // 6 % of 5,000 wait; median 4 %: 100 fewer; best quarter 1 %: 250 fewer
        Opportunity found = Opportunity.of(entry("W", Measure.PEOPLE_WAITING, "A"), lower("W"), MARCH, Figure.ofCounts(300, 5_000), peers(0.01, 0.04, 0.08),
                OptionalDouble.empty()).orElseThrow();

        assertThat(found.median().amount()).isCloseTo(100, within(1e-9));
        assertThat(found.bestQuarter().amount()).isCloseTo(250, within(1e-9));
    }

    @Test
    void who_has_reached_a_reference_has_no_gap_to_it() {
        assertThat(seen("FOUR", "A", 7800, MARCH).median().amount()).isZero();
        assertThat(seen("FOUR", "A", 7800, MARCH).sentence("acute trusts")).isEqualTo("Name of FOUR: it has reached the median (75.0 %) of acute trusts;"
                + " reaching the best quarter (80.0 %) would have meant 200 more people seen within four hours in March 2025.");
        assertThat(seen("FOUR", "A", 9000, MARCH).sentence("acute trusts")).isEqualTo("Name of FOUR: with 90.0 % in March 2025 it is in the best quarter of acute trusts already.");
    }

    @Test
    void a_unit_value_makes_pounds_that_never_exceed_the_cost_base() {
        Entry priced = new Entry("FOUR", Measure.PEOPLE_SEEN, "more", "A", 100.0, "A tariff", null);
        Opportunity free = Opportunity.of(priced, higher("FOUR"), MARCH, Figure.ofCounts(6260, 10_000), peers(0.7, 0.75, 0.8), OptionalDouble.empty()).orElseThrow();
        Opportunity capped = Opportunity.of(priced, higher("FOUR"), MARCH, Figure.ofCounts(6260, 10_000), peers(0.7, 0.75, 0.8), OptionalDouble.of(150_000)).orElseThrow();

        assertThat(free.median().pounds().orElseThrow()).isCloseTo(124_000, within(1e-6));
        assertThat(free.bestQuarter().pounds().orElseThrow()).isCloseTo(174_000, within(1e-6));
        assertThat(capped.median().capped()).isFalse();
        assertThat(capped.bestQuarter().pounds()).hasValue(150_000);
        assertThat(capped.bestQuarter().capped()).isTrue();
        assertThat(capped.bestQuarter().amount()).as("people are not cut").isCloseTo(1740, within(1e-9));
    }

    @Test
    void pounds_by_square_metre_are_pounds_of_the_whole_area_up_to_the_cost_base() {
        // £300 a m² on 1,000 m², median £250: £50,000
        Indicator backlog = indicator("M2", Topic.ESTATES, IndicatorKind.MONEY, ImprovementDirection.LOWER_BETTER);
        Entry entry = new Entry("M2", Measure.POUNDS, "less backlog", "E", null, "", "BASE");
        Opportunity found = Opportunity.of(entry, backlog, MARCH, Figure.ofCounts(300_000, 1_000), peers(100, 250, 400), OptionalDouble.of(120_000)).orElseThrow();

        assertThat(found.median().amount()).isCloseTo(50_000, within(1e-6));
        assertThat(found.bestQuarter().amount()).as("£200,000 cut to the cost base").isEqualTo(120_000);
    }

    @Test
    void without_counts_judgement_or_rank_there_is_no_opportunity() {
        Distribution peers = peers(0.7, 0.75, 0.8);
        Entry any = entry("X", Measure.PEOPLE_SEEN, "A");
        assertThat(Opportunity.of(any, higher("X"), MARCH, Figure.of(0.5), peers, OptionalDouble.empty())).isEmpty();
        assertThat(Opportunity.of(any, higher("X"), MARCH, new Figure.Absent(FigureState.SUPPRESSED), peers, OptionalDouble.empty())).isEmpty();
        assertThat(Opportunity.of(any, indicator("X", Topic.FLOW, IndicatorKind.PROPORTION, ImprovementDirection.NO_JUDGEMENT), MARCH, Figure.ofCounts(1, 2), peers,
                OptionalDouble.empty())).isEmpty();
        assertThat(Opportunity.of(any, indicator("X", Topic.MORTALITY, IndicatorKind.PROPORTION, ImprovementDirection.LOWER_BETTER), MARCH, Figure.ofCounts(1, 2), peers,
                OptionalDouble.empty())).isEmpty();
    }

    @Test
    void of_indicators_that_can_mean_the_same_people_the_greatest_counts_alone() {
        // 1,240 and 500 can be the same people; 300 are others
        List<OpportunityTotal> totals = OpportunityTotal.of(List.of(seen("ONE", "A", 7000, MARCH), seen("TWO", "A", 6260, MARCH), seen("THREE", "B", 7200, MARCH)));

        assertThat(totals).hasSize(1);
        assertThat(totals.get(0).median().amount()).isCloseTo(1540, within(1e-9));
        assertThat(totals.get(0).median().counted()).containsExactly("TWO", "THREE");
        assertThat(totals.get(0).median().leftOut()).containsExactly("ONE");
        assertThat(totals.get(0).sentence(code -> "Name of " + code)).isEqualTo("Together, without counting anybody twice, in people seen in March 2025: 1,540 against the median (Name of TWO;"
                + " Name of THREE), 2,540 against the best quarter. Not added, because the same people can be meant: Name of ONE.");
    }

    @Test
    void what_counts_another_thing_or_another_period_is_not_added() {
        Opportunity waiting = Opportunity.of(entry("W", Measure.PEOPLE_WAITING, "C"), lower("W"), MARCH, Figure.ofCounts(300, 5_000), peers(0.01, 0.04, 0.08),
                OptionalDouble.empty()).orElseThrow();
        assertThat(OpportunityTotal.of(List.of(seen("ONE", "A", 7000, MARCH), waiting))).isEmpty();
        assertThat(OpportunityTotal.of(List.of(seen("ONE", "A", 7000, MARCH), seen("TWO", "B", 7000, MARCH.plus(-1))))).isEmpty();
    }
}
