package org.tandem.demonstration.service;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.demonstration.DemonstrationFile;
import org.tandem.demonstration.DemonstrationRound;
import org.tandem.demonstration.DemonstrationSet;
import org.tandem.intake.service.Imports;
import org.tandem.intake.service.Upload;
import org.tandem.shared.service.Migration.SchemaReady;
import org.tandem.shared.service.Settings;

/**
 * Loads the made-up demonstration set into an empty installation, through the same import as real files. Every step asks
 * first whether it was done, so a start that was cut off is taken up by the next one, and a finished set is never loaded twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationLoading {

    private static final Logger LOG = Logger.getLogger(DemonstrationLoading.class);
    private static final Caller LOADER = Caller.system("demonstration");

    @Inject
    private Settings settings;
    @Inject
    private DemonstrationBasics basics;
    @Inject
    private DemonstrationRounds rounds;
    @Inject
    private DemonstrationRecords records;
    @Inject
    private DemonstrationPacks packs;
    @Inject
    private Imports imports;
    @Inject
    private SignedIn signedIn;

    public void onStart(@Observes @Priority(30) SchemaReady ready) {
        signedIn.as(LOADER);
        if (!settings.demonstration() || !basics.isWanted()) {
            return;
        }
        long start = System.nanoTime();
        basics.load();
        DemonstrationSet.generate().forEach(this::load);
        DemonstrationRound.all().forEach(this::play);
        records.load();
        play(DemonstrationRound.wholeTrusts());
        rounds.issuePapers();
        packs.load();
        signedIn.as(LOADER);
        basics.finished();
        LOG.infof("The made-up demonstration set is loaded (%d s)", (System.nanoTime() - start) / 1_000_000_000L);
    }

    private void load(DemonstrationFile file) {
        int release = imports.stage(new Upload(new ByteArrayInputStream(file.bytes()), file.fileName(), Optional.empty(),
                Optional.of(file.publishedOn()))).release().id();
        if (file.publish()) {
            imports.publish(release);
        }
    }

    private void play(DemonstrationRound round) {
        rounds.play(round);
        signedIn.as(LOADER);
    }
}
