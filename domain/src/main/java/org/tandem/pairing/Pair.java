package org.tandem.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.indicator.Topic;

/**
 * A supporter for a need.
 *
 * @param recipient    ODS code
 * @param supporter    ODS code
 * @param topic        empty in a round for whole trusts
 * @param tier         of the need
 * @param needWeight   0–1
 * @param fit          0–100
 * @param value        weight of the need times fit, rounded half to even to whole millionths
 * @param distanceKm   as the crow flies, empty when not known
 * @param parts        contributions add up exactly to the fit
 * @param locked       whether the lead has fixed it
 * @param robustness   how often it survives other weights and figures
 * @param alternatives at most three, least loss first; none for a locked pair
 * @param warnings     what to know beside
 * @param sentences    the pair in words
 */
public record Pair(String recipient, String supporter, Optional<Topic> topic, int tier, BigDecimal needWeight, BigDecimal fit, BigDecimal value,
                   OptionalDouble distanceKm, List<FitPart> parts, boolean locked, Robustness robustness,
                   List<Alternative> alternatives, List<String> warnings, List<String> sentences) {

    public Pair {
        parts = List.copyOf(parts);
        alternatives = List.copyOf(alternatives);
        warnings = List.copyOf(warnings);
        sentences = List.copyOf(sentences);
    }
}
