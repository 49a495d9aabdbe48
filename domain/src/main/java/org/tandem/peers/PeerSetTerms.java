package org.tandem.peers;

import java.util.List;

/**
 * What a person says about a peer set.
 *
 * @param name    as shown
 * @param shared  whether everybody may use it, not its owner alone
 * @param members ODS codes, sorted, each once
 */
public record PeerSetTerms(String name, boolean shared, List<String> members) {

    public PeerSetTerms {
        name = name == null ? "" : name.strip();
        members = members == null ? List.of() : members.stream().map(String::strip).filter(m -> !m.isEmpty()).distinct().sorted().toList();
    }
}
