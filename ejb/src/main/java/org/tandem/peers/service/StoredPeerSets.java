package org.tandem.peers.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.access.service.SignedIn;
import org.tandem.benchmark.service.OwnPeerSets;
import org.tandem.peers.PeerSetRepository;
import org.tandem.shared.Period;

/** The stored peer sets that the person who asks may use: the own ones and those that others share. */
@ApplicationScoped
public class StoredPeerSets implements OwnPeerSets {

    @Inject
    private PeerSetRepository sets;
    @Inject
    private SignedIn signedIn;

    @Override
    public Optional<OwnSet> find(int number, Period period) {
        return sets.find(number).filter(s -> s.isVisibleTo(signedIn.caller().name())).map(s -> {
            var edition = s.edition(period);
            return new OwnSet(s.name(), edition.year(), edition.members());
        });
    }
}
