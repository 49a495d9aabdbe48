package org.tandem.access.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.Readiness;
import org.tandem.shared.service.Settings;

/**
 * Looks every ten seconds whether somebody at this server asks for emergency access. The password is written into a file that
 * only the owner of the server can read, never into the log, which travels further.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmergencyWatch {

    private static final Logger LOG = Logger.getLogger(EmergencyWatch.class);

    @Inject
    private EmergencyAccounts emergencies;
    @Inject
    private Settings settings;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        if (!readiness.isReady()) {
            return;
        }
        EmergencyFile file = new EmergencyFile(settings.emergencyFolder());
        try {
            file.tidy(clock.instant());
            Optional<String> asked = file.take();
            if (asked.isPresent()) {
                file.prepare();
                open(asked.get(), file);
            }
        } catch (IOException notWritten) {
            LOG.errorf("Emergency access: %s cannot be read, removed or answered: %s", file.answerPath().getParent(), notWritten);
        }
    }

    private void open(String reason, EmergencyFile file) throws IOException {
        signedIn.as(Caller.system("emergency"));
        try {
            EmergencyAccounts.Opened opened = emergencies.open(reason, settings.nodeName());
            file.answer("Sign in as '%s' with the one-time password %s until %s.".formatted(opened.name(), opened.password(), opened.until()));
            LOG.warnf("Emergency access is open until %s; the one-time password stands in %s", opened.until(), file.answerPath());
        } catch (BusinessException refused) {
            file.answer(refused.getMessage());
            LOG.warnf("Emergency access was refused: %s", refused.getMessage());
        }
    }
}
