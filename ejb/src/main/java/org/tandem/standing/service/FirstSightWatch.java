package org.tandem.standing.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.benchmark.service.PanelAhead;
import org.tandem.shared.service.Readiness;

/** Has statuses looked for before a panel is shown, and ends first sights whose days are over. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FirstSightWatch {

    @Inject
    private PublishedStatuses published;
    @Inject
    private FirstSightBook book;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    /** A panel is about to be shown. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void onPanel(@Observes PanelAhead ahead) {
        if (!signedIn.caller().isSignedIn()) {
            signedIn.as(Caller.system("first-sight"));
        }
        published.look(ahead.panel());
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void endOver() {
        if (readiness.isReady()) {
            signedIn.as(Caller.system("first-sight"));
            book.endOver();
        }
    }
}
