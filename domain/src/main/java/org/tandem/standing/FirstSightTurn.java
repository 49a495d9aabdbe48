package org.tandem.standing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.indicator.Topic;
import org.tandem.standing.NewStatuses.NewStatus;

/**
 * What other standings make of statuses that are with their trusts.
 *
 * @param overtaken end, because the status is not graver any more than what others see, or because it got graver again
 * @param going     go on, with the status as it is now; the days run on
 * @param told      begin
 */
public record FirstSightTurn(List<FirstSight> overtaken, Map<FirstSight, DifficultyStatus> going, List<NewStatus> told) {

    /** A topic of a provider. */
    private record Place(String provider, Topic topic) {
    }

    /**
     * Looks at them.
     *
     * @param open with what others see until they end
     * @param now  standings as trusts see them
     * @param news graver statuses that trusts are to see first, as far as they are not with them already
     */
    public static FirstSightTurn of(Map<FirstSight, TopicStanding> open, Standings now, List<NewStatus> news) {
        List<FirstSight> overtaken = new ArrayList<>();
        Map<FirstSight, DifficultyStatus> going = new LinkedHashMap<>();
        Set<Place> taken = new HashSet<>();
        open.forEach((sight, shown) -> {
            Place place = new Place(sight.provider(), sight.topic());
            Optional<DifficultyStatus> graver = now.of(sight.provider(), sight.topic()).map(TopicStanding::difficulty).filter(d -> d.isGraverThan(shown.difficulty()));
            boolean toldAnew = graver.filter(d -> d.isGraverThan(sight.status())).isPresent()
                    && news.stream().anyMatch(n -> place.equals(new Place(n.now().provider(), n.now().topic())));
            if (graver.isEmpty() || toldAnew) {
                overtaken.add(sight);
            } else {
                going.put(sight, graver.get());
                taken.add(place);
            }
        });
        return new FirstSightTurn(overtaken, going, news.stream().filter(n -> !taken.contains(new Place(n.now().provider(), n.now().topic()))).toList());
    }
}
