package org.tandem.pairing.service;

import java.util.List;
import org.tandem.collaboration.Recommendation;
import org.tandem.collaboration.Situation;
import org.tandem.indicator.Topic;

/**
 * The collaboration models that come into question for a pair.
 *
 * @param topic     null for whole-trust support
 * @param situation what they were asked on, the rules' own defaults filled in
 * @param purpose   what the pair is for, null when not stated yet
 * @param choices   made so far, oldest first; the last one holds
 * @param mayChoose whether this person may choose now
 * @param warnings  what to know before choosing
 */
public record ModelOptions(long round, long pair, String recipient, String supporter, Topic topic, Situation situation,
                           Recommendation recommendation, String purpose, List<ModelChoiceView> choices, boolean mayChoose, int rowVersion,
                           List<String> warnings) {

    public ModelOptions {
        choices = List.copyOf(choices);
        warnings = List.copyOf(warnings);
    }
}
