package org.tandem.report.service;

import java.util.List;
import java.util.Objects;
import org.tandem.indicator.ImprovementDirection;
import org.tandem.indicator.IndicatorKind;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.report.format.ReportFormat;

/**
 * How many cases lie outside the standards that are missed, and how many fewer would meet them: denominator × share outside,
 * from the published numerator and denominator.
 */
final class AffectedSentences {

    private AffectedSentences() {
    }

    static List<String> of(ProviderProfile profile) {
        List<IndicatorPart> missed = Exceptions.all(profile).filter(i -> i.kind() == IndicatorKind.PROPORTION && i.target() != null && i.value() != null)
                .filter(i -> !TopicLines.meets(i)).toList();
        if (missed.isEmpty()) {
            return List.of("No standard in force is missed, so nobody is counted here.");
        }
        List<String> counted = missed.stream().map(AffectedSentences::sentence).filter(Objects::nonNull).toList();
        return counted.isEmpty() ? List.of("For the standards that are missed no numbers of cases are published.") : counted;
    }

    private static String sentence(IndicatorPart i) {
        if (i.numerator() == null || i.denominator() == null || i.denominator() <= 0) {
            return null;
        }
        boolean moreIsBetter = i.improvementDirection() == ImprovementDirection.HIGHER_BETTER;
        double outside = moreIsBetter ? i.denominator() - i.numerator() : i.numerator();
        double allowed = i.denominator() * (moreIsBetter ? 1 - i.target().value() : i.target().value());
        return "%s: %s of %s lay outside the standard in %s; %s fewer would have met it.".formatted(i.name(), ReportFormat.decimals(outside, 0),
                ReportFormat.decimals(i.denominator(), 0), i.period().words(), ReportFormat.decimals(Math.ceil(outside - allowed - 1e-6), 0));
    }
}
