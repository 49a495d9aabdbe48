package org.tandem.pairing;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tandem.provider.Provider;

/** Counts what regions give and receive in a plan. */
final class Regions {

    private final Solved solved;

    Regions(Solved solved) {
        this.solved = solved;
    }

    Fairness fairness() {
        TreeMap<String, Provider.Body> regions = new TreeMap<>();
        solved.chosen().forEach(c -> {
            region(c.recipient()).ifPresent(r -> regions.put(r.code(), r));
            region(c.supporter()).ifPresent(r -> regions.put(r.code(), r));
        });
        return new Fairness(solved.chosen().stream().map(c -> c.fit().value()).min(java.util.Comparator.naturalOrder()),
                regions.values().stream().map(this::count).toList(), new RecipientGroups(solved).all());
    }

    private Fairness.Region count(Provider.Body region) {
        List<Candidate> received = within(region, Candidate::recipient);
        List<Candidate> given = within(region, Candidate::supporter);
        int inside = (int) received.stream().filter(given::contains).count();
        boolean flagged = given.size() > solved.evaluation().round().rules().regionShareFlag() * solved.chosen().size();
        return new Fairness.Region(region.code(), region.name(), received.size(), given.size(), received.size() - inside,
                given.size() - inside, flagged);
    }

    private List<Candidate> within(Provider.Body region, Function<Candidate, String> party) {
        return solved.chosen().stream().filter(c -> region(party.apply(c)).map(r -> r.code().equals(region.code())).orElse(false)).toList();
    }

    private Optional<Provider.Body> region(String code) {
        return Optional.ofNullable(solved.evaluation().round().provider(code).region());
    }
}
