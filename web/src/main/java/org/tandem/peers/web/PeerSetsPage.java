package org.tandem.peers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.peers.PeerSetTerms;
import org.tandem.peers.service.PeerSetShelf;
import org.tandem.peers.service.PeerSetView;
import org.tandem.provider.service.PeerSearch;
import org.tandem.provider.service.ProviderQuery;
import org.tandem.provider.service.ProviderRow;
import org.tandem.provider.service.Providers;
import org.tandem.shared.PageAsked;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** Peer sets that people make: a list, and one form to make or change one. */
@Named
@RequestScoped
public class PeerSetsPage {

    private static final PageAsked ALL = new PageAsked(0, PageAsked.MOST);
    private static final PageAsked NEAREST = new PageAsked(0, 10);

    @Inject
    private PeerSetShelf shelf;
    @Inject
    private Providers providers;
    @Inject
    private PeerSearch peers;
    @Inject
    private Notices notices;

    private List<PeerSetView> sets;
    private PeerSetTerms terms;
    private List<ProviderRow> candidates;
    private Set<String> chosen;

    /** Saves what stands in the form. */
    public void save() throws IOException {
        try {
            PeerSetView saved = number("id") < 0 ? shelf.add(getTerms()) : shelf.change(number("id"), number("version"), getTerms());
            Faces.redirect(Faces.getRequestContextPath() + "/peer-sets?done=saved&id=" + saved.id());
        } catch (BusinessException refused) {
            notices.refused(refused, field -> field.equals("name") ? "setName" : "members");
        }
    }

    /** Deletes one of the list as it was shown. */
    public void remove(int id, int rowVersion) throws IOException {
        try {
            shelf.remove(id, rowVersion);
            Faces.redirect(Faces.getRequestContextPath() + "/peer-sets?done=deleted");
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    private static int number(String parameter) {
        String sent = Faces.getRequestParameter(parameter);
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** Own and shared sets by name. */
    public List<PeerSetView> getSets() {
        if (sets == null) {
            sets = shelf.list();
        }
        return sets;
    }

    /** The set that is changed, null when a new one is made. */
    public PeerSetView getEdited() {
        return getSets().stream().filter(s -> s.id() == number("id") && s.mayChange()).findFirst().orElse(null);
    }

    /** The version that the person saw: as it was sent, else the present one. */
    public int getSeenVersion() {
        return number("version") >= 0 ? number("version") : getEdited() == null ? 0 : getEdited().rowVersion();
    }

    /** What stands in the form: as it was sent, else the set that is changed, else the most similar of a provider. */
    public PeerSetTerms getTerms() {
        if (terms == null) {
            terms = Faces.isPostback() && Faces.getRequestParameter("form") != null ? sent() : getEdited() == null ? fresh()
                    : new PeerSetTerms(getEdited().name(), getEdited().shared(), getEdited().members());
        }
        return terms;
    }

    private static PeerSetTerms sent() {
        String[] members = Faces.getRequestParameterValues("member");
        return new PeerSetTerms(Faces.getRequestParameter("setName"), Faces.getRequestParameter("shared") != null,
                members == null ? List.of() : List.of(members));
    }

    private PeerSetTerms fresh() {
        String from = Faces.getRequestParameter("from");
        if (from == null || from.isBlank()) {
            return new PeerSetTerms("", false, List.of());
        }
        return new PeerSetTerms("", false, Stream.concat(Stream.of(from),
                peers.peers(from, "SIMILAR", NEAREST).page().items().stream().map(r -> r.odsCode())).toList());
    }

    /** Every provider: those of the set first, then by name. */
    public List<ProviderRow> getCandidates() {
        if (candidates == null) {
            candidates = providers.list(ProviderQuery.ALL, ALL).items().stream()
                    .sorted(Comparator.comparing((ProviderRow p) -> !isChosen(p.odsCode())).thenComparing(ProviderRow::name)).toList();
        }
        return candidates;
    }

    /** Whether a provider stands in the form as a member. */
    public boolean isChosen(String odsCode) {
        if (chosen == null) {
            chosen = getTerms().members().stream().collect(Collectors.toSet());
        }
        return chosen.contains(odsCode);
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("saved|deleted") ? done : null;
    }
}
