package org.tandem.intake.web;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.SourceHeader;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/**
 * A mapping as it is sent; columns by their names in the header.
 *
 * @param name    of the source
 * @param divisor of values that are no shares in per cent; absent where they stand as they are
 */
record MappingRequest(String name, List<String> header, String provider, String indicator, String fixedIndicator, String period,
                      String fixedPeriod, String value, String numerator, String denominator, boolean percent, BigDecimal divisor) {

    MappingTerms terms() {
        if (header == null || header.contains(null)) {
            throw new Malformed("The header is missing.", new Reason("header", "Write the names of all columns of the file in their order."));
        }
        return new MappingTerms(name, new SourceHeader(header), new MappingTerms.Columns(provider, indicator, period, value, numerator, denominator),
                new MappingTerms.Fixed(fixedIndicator, fixedPeriod), percent, divisor == null ? "" : divisor.toPlainString());
    }
}
