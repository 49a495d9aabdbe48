package org.tandem.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Assessment;

/**
 * How many of some providers are assessed in a criterion, towards everybody or towards anybody.
 *
 * @param criterion what is assessed
 * @param assessed  providers with an assessment that counts
 * @param of        providers looked at
 * @param expiring  providers of those whose last assessment ends within the time of warning
 * @param expired   providers whose last assessment has ended
 */
public record AssessmentCoverage(AssessedCriterion criterion, int assessed, int of, int expiring, int expired) {

    /** Days before an end in which it is warned of. */
    public static final int WARNING_DAYS = 60;

    /**
     * Counts.
     *
     * @param newest the newest assessment of each provider, other and criterion
     */
    public static AssessmentCoverage of(AssessedCriterion criterion, Set<String> providers, Collection<Assessment> newest, LocalDate today) {
        List<Assessment> own = newest.stream().filter(a -> a.criterion() == criterion && providers.contains(a.provider()) && a.score().isPresent()).toList();
        Set<String> counting = own.stream().filter(a -> a.countsOn(today)).map(Assessment::provider).collect(Collectors.toSet());
        Set<String> lasting = own.stream().filter(a -> a.countsOn(today.plusDays(WARNING_DAYS))).map(Assessment::provider).collect(Collectors.toSet());
        Set<String> over = own.stream().filter(a -> a.isExpiredOn(today)).map(Assessment::provider).filter(o -> !counting.contains(o)).collect(Collectors.toSet());
        return new AssessmentCoverage(criterion, counting.size(), providers.size(), counting.size() - lasting.size(), over.size());
    }

    /** Share of the providers looked at, 0–1; 0 where there are none. */
    public double share() {
        return of == 0 ? 0 : (double) assessed / of;
    }
}
