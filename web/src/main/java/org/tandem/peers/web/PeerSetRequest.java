package org.tandem.peers.web;

import java.util.List;
import org.tandem.peers.PeerSetTerms;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/**
 * A peer set as it is sent.
 *
 * @param shared  not shared when left out
 * @param members ODS codes
 */
record PeerSetRequest(String name, Boolean shared, List<String> members) {

    static PeerSetTerms terms(PeerSetRequest asked) {
        if (asked == null || asked.members() == null || asked.members().contains(null)) {
            throw new Malformed("The members are missing.", new Reason("members", "Write the ODS codes of the members, such as [\"RJ1\", \"RJ2\"]."));
        }
        return new PeerSetTerms(asked.name(), Boolean.TRUE.equals(asked.shared()), asked.members());
    }
}
