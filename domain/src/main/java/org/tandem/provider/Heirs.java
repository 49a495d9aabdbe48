package org.tandem.provider;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who goes on with what a provider had: itself, and those that took it over whole, one after the other. */
final class Heirs {

    private final List<Succession> successions;

    Heirs(Collection<Succession> successions) {
        this.successions = successions.stream().filter(s -> s.share() == 1).toList();
    }

    /** The code itself first. */
    Set<String> of(String code) {
        Set<String> heirs = new LinkedHashSet<>();
        collect(code, heirs);
        return heirs;
    }

    private void collect(String code, Set<String> heirs) {
        if (heirs.add(code)) {
            successions.stream().filter(s -> s.predecessor().equals(code)).forEach(s -> collect(s.successor(), heirs));
        }
    }
}
