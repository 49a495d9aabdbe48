package org.tandem.demonstration.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tandem.access.service.Accounts;
import org.tandem.audit.service.AuditTrail;
import org.tandem.demonstration.DemonstrationLinks;
import org.tandem.demonstration.DemonstrationRegions;
import org.tandem.demonstration.DemonstrationSet;
import org.tandem.demonstration.DemonstrationUser;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.provider.service.BodyLabels;
import org.tandem.relation.LinkRecord;
import org.tandem.relation.service.RelationRepository;
import org.tandem.shared.service.InstallationRepository;

/** What no file of the demonstration set brings: its users, the names of its bodies, shared leadership. */
@Stateless
public class DemonstrationBasics {

    /** Password of every demonstration user; it is published, and the users exist only with made-up data. */
    public static final String PASSWORD = "tandem-demo";

    @Inject
    private InstallationRepository installation;
    @Inject
    private Accounts accounts;
    @Inject
    private BodyLabels labels;
    @Inject
    private RelationRepository relations;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Whether the installation is empty, or was left half-way by a start that was cut off. */
    public boolean isWanted() {
        return accounts.isEmpty() || installation.isMadeUp() && !installation.demonstrationIsLoaded();
    }

    /** Users, names and links in one transaction, once. */
    public void load() {
        if (!accounts.isEmpty()) {
            return;
        }
        installation.markAsMadeUp(Long.toString(DemonstrationSet.SEED));
        accounts.createForDemonstration(DemonstrationUser.everybody(), PASSWORD);
        DemonstrationRegions.regions().forEach((code, name) -> labels.name(Label.Kind.REGION, code, name));
        DemonstrationRegions.icbs().forEach((code, name) -> labels.name(Label.Kind.ICB, code, name));
        DemonstrationLinks.all().forEach(link -> relations.add(new LinkRecord(link, "tandem:demonstration", clock.instant())));
        audit.done("LOAD_DEMONSTRATION", "users, names, links", "seed " + DemonstrationSet.SEED);
    }

    /** Everything is there. */
    public void finished() {
        installation.demonstrationLoaded();
    }
}
