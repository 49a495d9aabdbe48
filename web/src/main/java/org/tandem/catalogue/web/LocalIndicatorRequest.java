package org.tandem.catalogue.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.indicator.LocalIndicatorTerms;
import org.tandem.indicator.Topic;
import org.tandem.shared.Reason;
import org.tandem.shared.Rhythm;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.Refused;

/**
 * A local indicator as it is sent; names of constants as texts, so that an unknown one is refused with those that there are.
 *
 * @param target      null when there is none
 * @param targetFrom  such as 2025-04-01, null where the target holds for all time
 * @param fewestShown null where every number may be shown
 */
record LocalIndicatorRequest(String code, String name, String topic, String kind, String unit, String improvementDirection, String numerator,
                             String denominator, Double target, String targetFrom, Integer fewestShown, String rhythm, String source) {

    static LocalIndicatorTerms terms(LocalIndicatorRequest asked) {
        if (asked == null) {
            throw new Malformed("The indicator is missing.", new Reason("code", "Send the indicator as JSON."));
        }
        return asked.terms();
    }

    LocalIndicatorTerms terms() {
        List<Reason> problems = new ArrayList<>();
        LocalIndicatorTerms terms = new LocalIndicatorTerms(code, name, constant("topic", topic, Topic.class, problems),
                constant("kind", kind, IndicatorKind.class, problems), unit, constant("improvementDirection", improvementDirection, ImprovementDirection.class, problems),
                numerator, denominator, constant("rhythm", rhythm, Rhythm.class, problems), source, target, day(problems), fewestShown);
        if (!problems.isEmpty()) {
            throw new Refused("BAD_INDICATOR", "The indicator cannot be kept like this.", problems.toArray(Reason[]::new));
        }
        return terms;
    }

    private static <E extends Enum<E>> E constant(String field, String text, Class<E> type, List<Reason> problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        E found = Stream.of(type.getEnumConstants()).filter(e -> e.name().equals(text.strip())).findFirst().orElse(null);
        if (found == null) {
            problems.add(new Reason(field, "'%s' is not known. Write one of %s.".formatted(text,
                    Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))));
        }
        return found;
    }

    private LocalDate day(List<Reason> problems) {
        try {
            return targetFrom == null || targetFrom.isBlank() ? null : LocalDate.parse(targetFrom.strip());
        } catch (DateTimeParseException noDay) {
            problems.add(new Reason("targetFrom", "'%s' is not a day such as 2025-04-01.".formatted(targetFrom)));
            return null;
        }
    }
}
