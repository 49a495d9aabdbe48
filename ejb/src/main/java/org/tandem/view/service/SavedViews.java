package org.tandem.view.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.view.SavedView;
import org.tandem.view.SavedViewRepository;
import org.tandem.view.SavedViewTerms;

/** Views that a person keeps for themselves; nobody else sees them. */
@Stateless
public class SavedViews {

    /** Most views of one person. */
    public static final int MOST = 50;

    @Inject
    private SavedViewRepository views;
    @Inject
    private Authority authority;
    @Inject
    private Clock clock;

    /** The person's own, by name. */
    public List<SavedViewRow> list() {
        String owner = authority.require(Permission.READ_PUBLISHED_FIGURES).name();
        return views.of(owner).stream().map(SavedViewRow::of).toList();
    }

    /** Keeps a page with its filters. */
    public SavedViewRow add(SavedViewTerms terms) {
        String owner = authority.require(Permission.READ_PUBLISHED_FIGURES).name();
        refuse(terms.problems());
        List<SavedView> there = views.of(owner);
        if (there.stream().anyMatch(v -> v.name().equalsIgnoreCase(terms.name()))) {
            refuse(List.of(new Reason("name", "You have a view “" + terms.name() + "” already. Give this one another name, or remove the other first.")));
        }
        if (there.size() >= MOST) {
            refuse(List.of(new Reason("name", "You keep " + MOST + " views already. Remove one that you no longer use.")));
        }
        SavedView view = new SavedView(terms, owner, clock.instant());
        views.add(view);
        return SavedViewRow.of(view);
    }

    /** Takes one of the person's own away. */
    public SavedViewRow remove(int number) {
        String owner = authority.require(Permission.READ_PUBLISHED_FIGURES).name();
        SavedView view = views.of(owner).stream().filter(v -> v.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("You have no saved view " + number + "."));
        views.remove(view);
        return SavedViewRow.of(view);
    }

    private static void refuse(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused("BAD_SAVED_VIEW", "The view cannot be kept like this.", problems.toArray(Reason[]::new));
        }
    }
}
