package org.tandem.standing.service;

import java.util.List;
import org.tandem.benchmark.Panel;
import org.tandem.indicator.Topic;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Period;
import org.tandem.shared.service.Absent;
import org.tandem.standing.DataEffects;
import org.tandem.standing.DataEffects.PositionChange;
import org.tandem.standing.DataEffects.StandingChange;
import org.tandem.standing.DifficultyStatus;
import org.tandem.standing.StandingReason;
import org.tandem.standing.StandingRules;
import org.tandem.standing.StrengthStatus;

/**
 * A dry run as it is shown.
 *
 * @param release       number
 * @param asOfBefore    month of the standings now, null without data
 * @param asOfAfter     month of the standings afterwards
 * @param standings     that would change
 * @param positions     the first {@link #LISTED} places that would change
 * @param positionCount all of them
 * @param dataVersion   that it was compared with
 * @param method        rule set of the standings
 */
public record EffectsView(int release, Period asOfBefore, Period asOfAfter, List<Standing> standings, List<Place> positions, int positionCount,
                          DataVersion dataVersion, String method) {

    /** How many places are listed. */
    public static final int LISTED = 2_000;

    /**
     * A standing before and after.
     *
     * @param difficultyBefore null where there is no standing; likewise the others
     */
    public record Standing(String odsCode, String name, Topic topic, DifficultyStatus difficultyBefore, DifficultyStatus difficultyAfter,
                           StrengthStatus strengthBefore, StrengthStatus strengthAfter, List<StandingReason> reasonsBefore,
                           List<StandingReason> reasonsAfter) {
    }

    /**
     * A place before and after.
     *
     * @param rankBefore null where there is none; likewise the others
     */
    public record Place(String odsCode, String name, String indicator, Period period, Double valueBefore, Double valueAfter,
                        Integer rankBefore, Integer rankAfter, Integer quartileBefore, Integer quartileAfter) {
    }

    static EffectsView of(int release, DataEffects effects, Panel now, Panel candidate, StandingRules rules) {
        return new EffectsView(release, effects.asOfBefore(), effects.asOfAfter(),
                effects.standings().stream().map(c -> standing(c, ReleaseEffects.name(candidate, now, c.provider()))).toList(),
                effects.positions().stream().limit(LISTED).map(c -> place(c, ReleaseEffects.name(candidate, now, c.provider()))).toList(),
                effects.positions().size(), now.version(), "Standing by rule set " + rules.name());
    }

    private static Standing standing(StandingChange c, String name) {
        return new Standing(c.provider(), name, c.topic(), c.difficultyBefore(), c.difficultyAfter(), c.strengthBefore(), c.strengthAfter(),
                c.reasonsBefore(), c.reasonsAfter());
    }

    private static Place place(PositionChange c, String name) {
        return new Place(c.provider(), name, c.indicator(), c.period(), Absent.orNull(c.before().value()), Absent.orNull(c.after().value()),
                Absent.orNull(c.rankBefore()), Absent.orNull(c.rankAfter()), Absent.orNull(c.quartileBefore()), Absent.orNull(c.quartileAfter()));
    }
}
