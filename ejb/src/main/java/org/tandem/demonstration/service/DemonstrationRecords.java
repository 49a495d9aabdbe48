package org.tandem.demonstration.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.SignedIn;
import org.tandem.demonstration.DemonstrationRelations;
import org.tandem.demonstration.DemonstrationUser;
import org.tandem.pairing.Offer;
import org.tandem.pairing.PartyRefusal;
import org.tandem.relation.AssessmentRecord;
import org.tandem.relation.service.Assessments;
import org.tandem.relation.service.Commitments;
import org.tandem.relation.service.Interventions;
import org.tandem.relation.service.Offers;
import org.tandem.relation.service.OrganisationLinks;
import org.tandem.relation.service.PartyRefusals;
import org.tandem.relation.service.RelationRepository;
import org.tandem.relation.service.RelationSight;
import org.tandem.relation.service.SupporterCapabilities;

/** Records what the demonstration set tells between and about organisations, through the services and as its people; all of it or nothing. */
@Stateless
public class DemonstrationRecords {

    @Inject
    private RelationRepository repository;
    @Inject
    private RelationSight sight;
    @Inject
    private Assessments assessments;
    @Inject
    private OrganisationLinks links;
    @Inject
    private Interventions interventions;
    @Inject
    private Commitments commitments;
    @Inject
    private PartyRefusals refusals;
    @Inject
    private Offers offers;
    @Inject
    private SupporterCapabilities capabilities;
    @Inject
    private Accounts accounts;
    @Inject
    private SignedIn signedIn;

    /** Records everything, once. */
    public void load() {
        if (!repository.all(AssessmentRecord.class).isEmpty()) {
            return;
        }
        DemonstrationRelations told = new DemonstrationRelations(sight.today());
        signInAs("lead");
        told.assessments().forEach(assessments::record);
        told.links().forEach(links::record);
        told.interventions().forEach(interventions::record);
        told.commitments().forEach(c -> commitments.record(c, null));
        told.credentials().forEach(capabilities::grant);
        signInFor("ZM17");
        assessments.record(told.willingness());
        told.statements().forEach(s -> {
            signInFor(s.provider());
            capabilities.state(s);
        });
        told.offers().forEach(this::post);
        PartyRefusal refusal = told.refusal();
        signInFor(refusal.party());
        refusals.record(refusal.party(), refusal.other(), refusal.reason(), refusal.to());
    }

    private void post(Offer offer) {
        signInFor(offer.provider());
        offers.post(offer.provider(), offer.kind(), offer.topic(), offer.peopleDays(), offer.note(), offer.expiresOn());
    }

    private void signInFor(String provider) {
        List<DemonstrationUser> signatories = DemonstrationUser.everybody().stream()
                .filter(u -> u.scope().ownProvider().filter(provider::equals).isPresent()).toList();
        signInAs(signatories.get(0).name());
    }

    private void signInAs(String user) {
        signedIn.as(accounts.find(user).orElseThrow(() -> new IllegalStateException("There is no demonstration user '" + user + "'.")));
    }
}
