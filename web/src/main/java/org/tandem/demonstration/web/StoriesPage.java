package org.tandem.demonstration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.demonstration.DemonstrationUser;
import org.tandem.demonstration.Story;
import org.tandem.shared.service.InstallationRepository;

/** The cards beside the sign-in form while the demonstration set is loaded: one a person, with the stories to look at. */
@Named
@RequestScoped
public class StoriesPage {

    /** A person of the demonstration set with the stories on the card. */
    public record Card(DemonstrationUser user, List<Link> stories) {
    }

    /** A story and its place in the list of all. */
    public record Link(int index, Story story) {
    }

    @Inject
    private InstallationRepository installation;

    public boolean isShown() {
        return installation.isMadeUp();
    }

    /** Who answers for the other trusts of proposed pairs. */
    public List<DemonstrationUser> getSignatories() {
        return DemonstrationUser.SIGNATORIES;
    }

    public List<Card> getCards() {
        List<Story> stories = Story.all();
        return DemonstrationUser.ALL.stream().map(u -> new Card(u, IntStream.range(0, stories.size())
                .filter(i -> stories.get(i).user().equals(u.name())).mapToObj(i -> new Link(i, stories.get(i))).toList())).toList();
    }
}
