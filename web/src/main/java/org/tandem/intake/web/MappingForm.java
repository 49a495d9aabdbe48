package org.tandem.intake.web;

import java.util.Map;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.SourceHeader;

/** What stands in the fields of a mapping; columns by their names. */
public record MappingForm(String name, String provider, String indicator, String fixedIndicator, String period, String fixedPeriod, String value,
                          String numerator, String denominator, boolean percent, String divisor) {

    /** Nothing chosen but columns that have the names of the own layout. */
    static MappingForm fresh(SourceHeader header) {
        return new MappingForm("", same(header, "provider"), same(header, "indicator"), "", same(header, "period"), "", same(header, "value"),
                same(header, "numerator"), same(header, "denominator"), false, "");
    }

    private static String same(SourceHeader header, String name) {
        return header.choices().stream().filter(name::equalsIgnoreCase).findFirst().orElse("");
    }

    static MappingForm of(MappingTerms t) {
        MappingTerms.Columns c = t.columns();
        return new MappingForm(t.name(), c.provider(), c.indicator(), t.fixed().indicator(), c.period(), t.fixed().period(), c.value(), c.numerator(),
                c.denominator(), t.percent(), t.divisor());
    }

    /** As it was sent. */
    static MappingForm sent(Map<String, String> fields) {
        return new MappingForm(fields.get("sourceName"), fields.get("provider"), fields.get("indicator"), fields.get("fixedIndicator"), fields.get("period"),
                fields.get("fixedPeriod"), fields.get("value"), fields.get("numerator"), fields.get("denominator"), fields.containsKey("percent"),
                fields.get("divisor"));
    }

    MappingTerms terms(SourceHeader header) {
        return new MappingTerms(name, header, new MappingTerms.Columns(provider, indicator, period, value, numerator, denominator),
                new MappingTerms.Fixed(fixedIndicator, fixedPeriod), percent, divisor);
    }
}
