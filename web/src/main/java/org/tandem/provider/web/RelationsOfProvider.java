package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.relation.service.AssessmentQuery;
import org.tandem.relation.service.AssessmentRow;
import org.tandem.relation.service.Assessments;
import org.tandem.relation.service.CommitmentRow;
import org.tandem.relation.service.Commitments;
import org.tandem.relation.service.LinkRow;
import org.tandem.relation.service.OfferRow;
import org.tandem.relation.service.Offers;
import org.tandem.relation.service.OrganisationLinks;
import org.tandem.relation.service.PartyRefusals;
import org.tandem.relation.service.RefusalRow;

/** What people recorded about the provider of the page, as far as the person may see it. */
@Named
@RequestScoped
public class RelationsOfProvider {

    @Inject
    private OrganisationLinks links;
    @Inject
    private Commitments commitments;
    @Inject
    private PartyRefusals refusals;
    @Inject
    private Assessments assessments;
    @Inject
    private Offers offers;
    @Inject
    private Authority authority;

    private Found found;

    private record Found(List<LinkRow> links, List<CommitmentRow> commitments, List<RefusalRow> refusals, List<AssessmentRow> assessments,
                         List<OfferRow> offers) {
    }

    public boolean isShown() {
        return authority.holds(Permission.READ_RELATIONS);
    }

    private Found found() {
        if (found == null) {
            String ods = String.valueOf(Faces.getRequestParameter("ods"));
            found = new Found(links.list().stream().filter(r -> r.a().equals(ods) || r.b().equals(ods)).toList(),
                    commitments.list().stream().filter(r -> r.supporter().equals(ods) || r.recipient().equals(ods)).toList(),
                    refusals.list().stream().filter(r -> r.party().equals(ods) || r.other().equals(ods)).toList(),
                    assessments.list(new AssessmentQuery(null, ods, null, false)), offers.list().stream().filter(r -> r.provider().equals(ods)).toList());
        }
        return found;
    }

    /** Whether there is nothing to show. */
    public boolean isNothing() {
        return found().equals(new Found(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    public List<LinkRow> getLinks() {
        return found().links();
    }

    public List<CommitmentRow> getCommitments() {
        return found().commitments();
    }

    public List<RefusalRow> getRefusals() {
        return found().refusals();
    }

    public List<AssessmentRow> getAssessments() {
        return found().assessments();
    }

    public List<OfferRow> getOffers() {
        return found().offers();
    }
}
