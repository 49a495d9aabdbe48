package org.tandem.pairing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.indicator.Topic;
import org.tandem.pairing.PairSelector;
import org.tandem.pairing.RoundSettings;
import org.tandem.shared.Period;

class PairWishTest {

    private static final RoundSettings SETTINGS = RoundSettings.topicRound("Urgent care", Period.parse("2025-03"), Set.of(Topic.URGENT_CARE)).with()
            .locks(List.of(PairSelector.pair("RAA", "RBB", Topic.URGENT_CARE), PairSelector.pair("RCC", "RBB", Topic.URGENT_CARE))).build();

    private static RoundSettings asked(String wish, String supporter) {
        return PairWish.addedTo(SETTINGS, Map.of("wish", wish, "wishRecipient", "RAA", "wishSupporter", supporter, "wishTopic", "URGENT_CARE")::get);
    }

    @Test
    void a_pair_to_be_locked_takes_the_place_of_the_lock_of_its_need() {
        assertThat(asked("lock", "RDD").locks()).containsExactly(PairSelector.pair("RCC", "RBB", Topic.URGENT_CARE), PairSelector.pair("RAA", "RDD", Topic.URGENT_CARE));
    }

    @Test
    void a_pair_to_be_excluded_stands_beside_the_locks() {
        assertThat(asked("exclude", "RDD").exclusions()).containsExactly(PairSelector.pair("RAA", "RDD", Topic.URGENT_CARE));
        assertThat(asked("exclude", "RDD").locks()).isEqualTo(SETTINGS.locks());
    }

    @Test
    void an_address_that_asks_for_nothing_whole_changes_nothing() {
        assertThat(asked("", "RDD")).isEqualTo(SETTINGS);
        assertThat(asked("lock", " ")).isEqualTo(SETTINGS);
        assertThat(PairWish.addedTo(SETTINGS, Map.of("copy", "1")::get)).isEqualTo(SETTINGS);
    }
}
