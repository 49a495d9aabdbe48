package org.tandem.intake.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.service.MappingView;

/**
 * A mapping as the interface answers it; what is not mapped is empty.
 *
 * @param divisor    null where values stand as they are
 * @param rowVersion named in If-Match when it is changed or deleted
 */
public record MappingAnswer(int id, String name, List<String> header, String fingerprint, String provider, String indicator, String fixedIndicator,
                            String period, String fixedPeriod, String value, String numerator, String denominator, boolean percent, BigDecimal divisor,
                            String changedBy, Instant changedAt, int rowVersion) {

    static MappingAnswer of(MappingView m) {
        MappingTerms t = m.terms();
        MappingTerms.Columns c = t.columns();
        return new MappingAnswer(m.id(), t.name(), t.header().names(), m.fingerprint(), c.provider(), c.indicator(), t.fixed().indicator(), c.period(),
                t.fixed().period(), c.value(), c.numerator(), c.denominator(), t.percent(),
                t.divisor().isEmpty() ? null : new BigDecimal(t.divisor()), m.changedBy(), m.changedAt(), m.rowVersion());
    }
}
