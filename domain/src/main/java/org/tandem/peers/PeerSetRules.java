package org.tandem.peers;

import java.util.ArrayList;
import java.util.List;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.Reason;

/** What a peer set must have before it is kept. The code of a reason is the field that it speaks of. */
public final class PeerSetRules {

    /** With fewer than four there are no quarters, and who is compared can be read off the others. */
    public static final int FEWEST = 4;
    /** As many as a list of members holds. */
    public static final int MOST = 500;
    private static final int LONGEST_NAME = 100;

    private final ProviderRegistry providers;

    public PeerSetRules(ProviderRegistry providers) {
        this.providers = providers;
    }

    /** What is wrong, nothing when it can be kept. */
    public List<Reason> problems(PeerSetTerms terms) {
        List<Reason> problems = new ArrayList<>();
        if (terms.name().isEmpty() || terms.name().length() > LONGEST_NAME) {
            problems.add(new Reason("name", "Give the set a name of 1 to " + LONGEST_NAME + " characters."));
        }
        if (terms.members().size() < FEWEST || terms.members().size() > MOST) {
            problems.add(new Reason("members", "A set has %d to %d members, not %d.".formatted(FEWEST, MOST, terms.members().size())));
        }
        List<String> unknown = terms.members().stream().filter(code -> providers.find(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            problems.add(new Reason("members", "No provider has the code " + String.join(", ", unknown) + "."));
        }
        return problems;
    }
}
