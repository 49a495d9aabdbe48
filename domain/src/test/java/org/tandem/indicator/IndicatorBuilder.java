package org.tandem.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.shared.Rhythm;

/** An indicator with dull defaults: a monthly share of urgent care that should be high, without targets. */
public final class IndicatorBuilder {

    private final String code;
    private Topic topic = Topic.URGENT_CARE;
    private IndicatorKind kind = IndicatorKind.PROPORTION;
    private ImprovementDirection direction = ImprovementDirection.HIGHER_BETTER;
    private Rhythm rhythm = Rhythm.MONTHLY;
    private Double referenceLine;
    private SmallNumbers smallNumbers;
    private final List<Target> targets = new ArrayList<>();

    private IndicatorBuilder(String code) {
        this.code = code;
    }

    public static IndicatorBuilder anIndicator(String code) {
        return new IndicatorBuilder(code);
    }

    public IndicatorBuilder about(Topic value) {
        topic = value;
        return this;
    }

    public IndicatorBuilder of(IndicatorKind value) {
        kind = value;
        return this;
    }

    public IndicatorBuilder lowerIsBetter() {
        direction = ImprovementDirection.LOWER_BETTER;
        return this;
    }

    public IndicatorBuilder notJudged() {
        direction = ImprovementDirection.NO_JUDGEMENT;
        return this;
    }

    public IndicatorBuilder every(Rhythm value) {
        rhythm = value;
        return this;
    }

    public IndicatorBuilder withReferenceLine(double value) {
        referenceLine = value;
        return this;
    }

    public IndicatorBuilder withMinimum(double value) {
        targets.add(new Target(Target.Kind.MINIMUM, value, LocalDate.of(2000, 1, 1), null, "A publication", true));
        return this;
    }

    public IndicatorBuilder withholding(int fewest, SmallNumbers.Counted counted) {
        smallNumbers = new SmallNumbers(fewest, counted);
        return this;
    }

    public Indicator build() {
        return new Indicator(code, "Indicator " + code, topic, kind, kind == IndicatorKind.PROPORTION ? "%" : "ratio", direction,
                "counted", "of all", rhythm, "A publication", targets, "", referenceLine, 1, smallNumbers);
    }
}
