package org.tandem.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.indicator.Indicator;
import org.tandem.indicator.IndicatorCatalogue;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;

/** What a mapping needs before it can read a file. The code of each reason is the field that it speaks of. */
public final class MappingRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_HEADER = 20_000;
    private static final Pattern DIVISOR = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

    private final IndicatorCatalogue catalogue;

    public MappingRules(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All that is wrong, empty for a mapping that can be stored. */
    public List<Reason> problems(MappingTerms terms) {
        List<Reason> problems = new ArrayList<>();
        if (terms.name().isEmpty() || terms.name().length() > LONGEST_NAME) {
            problems.add(new Reason("name", "The name of the source has 1 to " + LONGEST_NAME + " characters."));
        }
        if (terms.header().names().isEmpty() || String.join("\n", terms.header().names()).length() > LONGEST_HEADER) {
            problems.add(new Reason("header", "The header has 1 column or more and at most 20,000 characters."));
        }
        MappingTerms.Columns columns = terms.columns();
        needed(problems, terms, "provider", columns.provider());
        either(problems, terms, "indicator", columns.indicator(), terms.fixed().indicator());
        either(problems, terms, "period", columns.period(), terms.fixed().period());
        optional(problems, terms, "value", columns.value());
        optional(problems, terms, "numerator", columns.numerator());
        optional(problems, terms, "denominator", columns.denominator());
        if (columns.value().isEmpty() && (columns.numerator().isEmpty() || columns.denominator().isEmpty())) {
            problems.add(new Reason("value", "Choose the column of the value, or those of numerator and denominator."));
        }
        fixed(problems, terms.fixed());
        if (!terms.divisor().isEmpty() && (!DIVISOR.matcher(terms.divisor()).matches() || Double.parseDouble(terms.divisor()) == 0)) {
            problems.add(new Reason("divisor", "Values are divided by a number above 0 of at most nine digits before the point and six after it, such as 1000 or 0.001, not '"
                    + terms.divisor() + "'."));
        }
        return problems;
    }

    private static void needed(List<Reason> problems, MappingTerms terms, String field, String column) {
        if (column.isEmpty()) {
            problems.add(new Reason(field, "Choose the column of the " + field + "."));
        }
        optional(problems, terms, field, column);
    }

    private static void either(List<Reason> problems, MappingTerms terms, String field, String column, String fixed) {
        if (column.isEmpty() == fixed.isEmpty()) {
            problems.add(new Reason(field, "Choose the column of the " + field + ", or one fixed " + field + " for every row, and not both."));
        }
        optional(problems, terms, field, column);
    }

    private static void optional(List<Reason> problems, MappingTerms terms, String field, String column) {
        long times = terms.header().times(column);
        if (!column.isEmpty() && times != 1) {
            problems.add(new Reason(field, times == 0 ? "The header has no column '" + column + "'."
                    : "The header has " + times + " columns '" + column + "'. A chosen column stands there once."));
        }
    }

    private void fixed(List<Reason> problems, MappingTerms.Fixed fixed) {
        Optional<Indicator> indicator = catalogue.find(fixed.indicator());
        if (!fixed.indicator().isEmpty() && indicator.isEmpty()) {
            problems.add(new Reason("fixedIndicator", "The indicator is a code of the catalogue, such as AE_4H_ALL, not '" + fixed.indicator() + "'."));
        }
        if (fixed.period().isEmpty()) {
            return;
        }
        try {
            Period period = Period.parse(fixed.period());
            indicator.filter(i -> i.rhythm() != period.rhythm()).ifPresent(i -> problems.add(new Reason("fixedPeriod",
                    i.code() + " has " + i.rhythm().name().toLowerCase(Locale.ROOT) + " periods, which '" + fixed.period() + "' is not.")));
        } catch (IllegalArgumentException noPeriod) {
            problems.add(new Reason("fixedPeriod", noPeriod.getMessage()));
        }
    }
}
