package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.tandem.benchmark.PeerPart;
import org.tandem.provider.service.PeerList;
import org.tandem.provider.service.PeerList.PeerRow;
import org.tandem.provider.service.PeerSearch;
import org.tandem.shared.PageAsked;
import org.tandem.shared.web.Formats;
import org.tandem.shared.web.Texts;

/** The ten providers that work in the most similar context, and in what they differ. */
@Named("peersOfProvider")
@RequestScoped
public class PeersOfProvider {

    private static final PageAsked NEAREST = new PageAsked(0, 10);
    private static final int NAMED = 3;

    @Inject
    private PeerSearch search;
    @Inject
    private Texts texts;
    @Inject
    private Formats format;

    private PeerList list;

    /** Most like first; none for a provider whose context is not known. */
    public List<PeerRow> getRows() {
        return list().page().items().stream().filter(r -> r.distance() != null).toList();
    }

    public String getMethod() {
        return list().method();
    }

    /** What adds most to the distance, in words. */
    public String apart(PeerRow row) {
        return row.parts().stream().filter(p -> p.contribution() > 0).sorted(Comparator.comparingDouble(PeerPart::contribution).reversed())
                .limit(NAMED).map(p -> texts.get("peers.part", p.variable(), format.decimals(p.contribution(), 2))).collect(Collectors.joining(", "));
    }

    private PeerList list() {
        if (list == null) {
            list = search.peers(Faces.getRequestParameter("ods"), "SIMILAR", NEAREST);
        }
        return list;
    }
}
