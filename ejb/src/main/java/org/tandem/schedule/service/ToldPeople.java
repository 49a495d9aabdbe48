package org.tandem.schedule.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.access.service.Accounts;
import org.tandem.schedule.PaperMatter;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/** Who can be told that a paper is ready: those who may read it. */
@ApplicationScoped
public class ToldPeople {

    /**
     * A person who can be told.
     *
     * @param reachable whether an address is written down
     */
    public record Person(String name, String displayName, boolean reachable) {
    }

    @Inject
    private Accounts accounts;

    /** All of them, by sign-in name. */
    List<Person> of(PaperMatter matter) {
        return accounts.people().stream().filter(matter::mayBeReadBy)
                .map(c -> new Person(c.name(), c.displayName(), accounts.emailOf(c.name()).isPresent())).toList();
    }

    /** The same names, if each is of somebody who may read the paper. */
    Set<String> required(PaperMatter matter, Set<String> names) {
        Set<String> known = accounts.people().stream().filter(matter::mayBeReadBy).map(c -> c.name()).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new Refused("BAD_SCHEDULE", "Nothing was changed.", new Reason("tell", "Nobody who may read the paper is called %s.".formatted(String.join(", ", unknown))));
        }
        return names;
    }
}
