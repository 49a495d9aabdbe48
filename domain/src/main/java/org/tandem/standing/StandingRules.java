package org.tandem.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tandem.indicator.Topic;
import org.tandem.shared.Rhythm;

/**
 * A rule set for standing: every number of the rules, as versioned data. The one in force is shipped as
 * {@code org/tandem/standing/rules-2026-1.json}.
 *
 * @param name         e.g. {@code 2026-1}; printed with every standing
 * @param validFrom    first day of validity
 * @param validTo      last day of validity, null while open
 * @param topics       what each topic rests on
 * @param placing      how a place in the group is found
 * @param difficulty   quarters that make a difficulty
 * @param strength     quarters that make a strength
 * @param yearly       years in place of quarters where a topic has yearly leads only
 * @param improver     what makes an improver
 * @param oldestMonths age from which a lead is out of date
 * @param band         how a mortality band is found
 */
public record StandingRules(String name, LocalDate validFrom, LocalDate validTo, List<TopicRule> topics, Placing placing,
                            Difficulty difficulty, Strength strength, Yearly yearly, Improver improver,
                            OldestMonths oldestMonths, Band band) {

    /** Where the shipped rule set lies on the class path. */
    public static final String RESOURCE = "/org/tandem/standing/rules-2026-1.json";

    public StandingRules {
        Objects.requireNonNull(name, "A rule set needs a name.");
        Objects.requireNonNull(validFrom, "Rule set " + name + " needs its first day of validity.");
        topics = List.copyOf(topics);
    }

    /** How a topic is judged. */
    public enum Judgement {
        /** By the place within the comparator group. */
        PLACE,
        /** By the band of observed against expected, never by a rank. */
        BAND,
        /** Shown as context, without status. */
        CONTEXT
    }

    /** What of a lead is compared. */
    public enum Measure { VALUE, GAP_TO_REGION_MEDIAN }

    /**
     * A topic and its leads.
     *
     * @param note why there is no status, empty text where there is one
     */
    public record TopicRule(Topic topic, Judgement judgement, List<Lead> leads, String note) {

        public TopicRule {
            leads = List.copyOf(leads);
            double total = leads.stream().mapToDouble(Lead::weight).sum();
            if (!leads.isEmpty() && Math.abs(total - 1) > 1e-9) {
                throw new IllegalArgumentException("The lead weights of " + topic + " add up to " + total + ", not to 1.");
            }
        }
    }

    /**
     * An indicator that a topic rests on.
     *
     * @param indicator code
     * @param weight    share of the topic score, all leads of a topic add up to 1
     */
    public record Lead(String indicator, double weight, Measure measure) {
    }

    /**
     * How a place in the group is found.
     *
     * @param lowestOneIn       5: the lowest-placed fifth
     * @param thirdOneIn        3: the lowest-placed third
     * @param bestOneIn         4: the best-placed quarter
     * @param minimumDenominator a share with less in a quarter is too few to judge
     * @param minimumLeadWeight share of the lead weight that must be present
     * @param minimumPlaced     with fewer placed providers nobody is placed
     * @param minimumInRegion   with fewer providers of the group in a region there is no median of the region
     */
    public record Placing(int lowestOneIn, int thirdOneIn, int bestOneIn, double minimumDenominator, double minimumLeadWeight,
                          int minimumPlaced, int minimumInRegion) {
    }

    /**
     * Quarters that make a difficulty.
     *
     * @param window             quarters looked at
     * @param persistent         low quarters, the latest among them, that make PERSISTENT
     * @param emerging           latest quarters in a row, all low, that make EMERGING
     * @param third              quarters in the lowest third, the latest among them, that make WATCH
     * @param recoveringLookBack earlier quarter-ends at which PERSISTENT makes RECOVERING
     * @param recoveringLow      low quarters in the window that make RECOVERING
     */
    public record Difficulty(int window, int persistent, int emerging, int third, int recoveringLookBack, int recoveringLow) {
    }

    /**
     * Quarters that make a strength.
     *
     * @param window            quarters of a full history
     * @param best              best quarters among them that make STRONG
     * @param provisionalWindow with a shorter history, at least this long, all of the last quarters must be best
     * @param sinceMerger       whole quarters needed since a merger
     */
    public record Strength(int window, int best, int provisionalWindow, int sinceMerger) {
    }

    /** A topic with yearly leads only is judged on {@code judged} of the last {@code window} years. */
    public record Yearly(int window, int judged) {
    }

    /**
     * From the lowest half to the best half. A single crossing of the middle is chance, so both ends must hold for a while.
     *
     * @param lookBack   quarters looked at
     * @param window     neighbouring quarters of the earlier state
     * @param lowestHalf how many of them lay in the lowest half
     * @param bestHalf   latest quarters in a row in the best half
     */
    public record Improver(int lookBack, int window, int lowestHalf, int bestHalf) {
    }

    /** Age in months from the end of a lead's newest period to the month asked for, above which it is out of date. */
    public record OldestMonths(int monthly, int quarterly, int yearly) {

        /** The age for a rhythm. */
        public int of(Rhythm rhythm) {
            return switch (rhythm) {
                case MONTHLY -> monthly;
                case QUARTERLY -> quarterly;
                case YEARLY -> yearly;
            };
        }
    }

    /**
     * How a band is found.
     *
     * @param trim  share of units left out at each end before the over-dispersion is estimated
     */
    public record Band(double trim) {
    }

    /** The rule of a topic. */
    public Optional<TopicRule> of(Topic topic) {
        return topics.stream().filter(t -> t.topic() == topic).findFirst();
    }
}
