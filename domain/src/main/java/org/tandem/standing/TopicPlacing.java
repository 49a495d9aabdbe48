package org.tandem.standing;

import java.util.List;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;

/** Finds where the members of a group stand in a topic in one quarter. */
interface TopicPlacing {

    /** Places of all members that can be judged, and the figures of all. */
    TopicQuarter place(StandingRules.TopicRule rule, List<Provider> members, Period quarter);
}
