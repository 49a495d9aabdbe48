package org.tandem.standing;

import java.util.Set;
import org.tandem.indicator.Topic;

/** How standings might have come out otherwise, because published figures are not known exactly. */
@FunctionalInterface
public interface FigureVariation {

    /** All figures stand as they are. */
    FigureVariation NONE = topics -> SizeDraws.NONE;

    /** Looks up the figures behind some topics once, so that many draws are quick. */
    SizeDraws behind(Set<Topic> topics);
}
