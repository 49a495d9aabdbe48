package org.tandem.benchmark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Variables of a comparison of context and their weights, in order. The weights need not add up to one.
 *
 * @param weights above zero, by the publication's name of the variable
 */
public record PeerVariables(Map<String, Double> weights) {

    /**
     * Those of the NHS Trust Peer Finder (NHS Digital and NHS Improvement, 2019), equally weighted, without the seven that
     * repeat the others: Patients, FTE staff, Night beds, Day beds, No procedure, Operating Expenses, Degree of specialisation.
     */
    public static final PeerVariables PEER_FINDER = equal(List.of("Deprivation", "Attendances", "Diagnosis", "Age 0-15", "Age 60-74",
            "Urban", "Sites", "Sea distance", "MFF payment index", "StudentStaff", "CCGs", "Non-type 1 AE department", "Absence Rate", "DTOCs"));

    public PeerVariables {
        weights.forEach((variable, weight) -> {
            if (!(weight > 0) || weight.isInfinite()) {
                throw new IllegalArgumentException("The weight of " + variable + " is not above zero: " + weight);
            }
        });
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** All with the same weight. */
    public static PeerVariables equal(List<String> variables) {
        Map<String, Double> weights = new LinkedHashMap<>();
        variables.forEach(v -> weights.put(v, 1.0));
        return new PeerVariables(weights);
    }
}
