package org.tandem.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.tandem.demonstration.DemonstrationDecision.Step;
import org.tandem.indicator.Topic;
import org.tandem.pairing.CapacitySettings;
import org.tandem.pairing.PairSelector;
import org.tandem.pairing.RoundScope;
import org.tandem.pairing.RoundSettings;
import org.tandem.shared.Period;

/**
 * A round that is solved when the set is loaded.
 *
 * @param key       short name by which stories point at it
 * @param createdBy name of the demonstration user
 * @param settings  all of it, the seed of the variations too
 * @param decisions played after solving, in order
 */
public record DemonstrationRound(String key, String createdBy, RoundSettings settings, List<DemonstrationDecision> decisions) {

    private static final Period AS_OF = Period.month(2025, 3);
    private static final double MAX_DISTANCE_KM = 150;
    private static final long SEED = 1;

    public DemonstrationRound {
        decisions = List.copyOf(decisions);
    }

    /** The rounds of the stories: the one of most stories and the three-by-three. */
    public static List<DemonstrationRound> all() {
        return List.of(main(), threeByThree());
    }

    /** Solved when everything is recorded: whole trusts, with what people assessed and the formal intervention. */
    public static DemonstrationRound wholeTrusts() {
        return new DemonstrationRound("whole-trusts", "lead", RoundSettings.wholeTrustRound("Support of whole trusts 2025/26", AS_OF).with().seed(SEED).build(), List.of());
    }

    private static DemonstrationRound main() {
        RoundSettings settings = RoundSettings.topicRound("Support between trusts 2025/26", AS_OF,
                        EnumSet.of(Topic.URGENT_CARE, Topic.ELECTIVE, Topic.CANCER)).with()
                .maxDistanceKm(MAX_DISTANCE_KM).capacity(CapacitySettings.BY_RULES.with("ZM17", 2))
                .locks(List.of(PairSelector.pair("ZM28", "ZM26", Topic.CANCER))).seed(SEED).build();
        return new DemonstrationRound("main", "lead", settings, List.of(
                new DemonstrationDecision("ZM01", "ZM02", Topic.URGENT_CARE, List.of(proposed(),
                        new Step("ACCEPT", "ZM01", "recipient", ""), new Step("ACCEPT", "ZM02", "ashdale", ""))),
                new DemonstrationDecision("ZM18", "ZM17", Topic.CANCER, List.of(proposed())),
                new DemonstrationDecision("ZM31", "ZM06", Topic.ELECTIVE, List.of(proposed())),
                new DemonstrationDecision("ZM35", "ZM08", Topic.ELECTIVE, List.of(proposed(), new Step("DECLINE", "ZM08", "hartsmere",
                        "The team that would help Lydford is promised to Holmgate until the autumn.")))));
    }

    private static Step proposed() {
        return new Step("PROPOSE", "", "lead", "");
    }

    private static DemonstrationRound threeByThree() {
        RoundScope scope = new RoundScope(Set.of(), Set.of(), Set.of(), Set.of("ZM12", "ZM14", "ZM16"), Set.of("ZM13", "ZM15", "ZM20"));
        RoundSettings settings = RoundSettings.topicRound("Diagnostics in the north: three by three", AS_OF, EnumSet.of(Topic.DIAGNOSTICS)).with()
                .scope(scope).maxDistanceKm(MAX_DISTANCE_KM).capacity(new CapacitySettings(OptionalInt.of(1), Map.of())).seed(SEED).build();
        return new DemonstrationRound("three-by-three", "lead2", settings, List.of());
    }
}
