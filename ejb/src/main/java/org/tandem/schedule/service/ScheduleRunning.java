package org.tandem.schedule.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.SignedIn;
import org.tandem.job.service.ReportJobQueue;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.WrongState;

/** Runs schedules, each with the rights that its person has now; one that cannot be made does not stop the others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScheduleRunning {

    private static final Logger LOG = Logger.getLogger(ScheduleRunning.class);
    private static final String ON_OUR_SIDE = "The paper could not be made for a reason on our side. Run it again, or tell the person who runs Tandem.";

    @Inject
    private ScheduleSteps steps;
    @Inject
    private ScheduleBoard board;
    @Inject
    private ReportJobQueue queue;
    @Inject
    private Accounts accounts;
    @Inject
    private SignedIn signedIn;

    /** Runs what is due. */
    public void runDue() {
        for (long id : steps.due()) {
            Optional<Caller> owner = accounts.find(board.find(id).owner());
            // one whose account is closed is stopped by the watch
            owner.ifPresent(person -> {
                Caller before = signedIn.caller();
                signedIn.as(person);
                attempt(id, steps::run, steps::failed);
                signedIn.as(before);
            });
        }
    }

    /** Runs one at once for its person. */
    public ScheduleView runNow(long id) {
        ScheduleView schedule = board.findOwn(id);
        if (!schedule.runnable()) {
            throw new WrongState("The schedule is stopped: %s Resume it first.".formatted(schedule.stopReason()));
        }
        attempt(id, steps::runByHand, steps::failedByHand);
        return board.find(id);
    }

    private void attempt(long id, LongConsumer make, BiConsumer<Long, String> failed) {
        try {
            make.accept(id);
        } catch (BusinessException refused) {
            LOG.warnf("Schedule %d could not be run: %s", id, refused.getMessage());
            failed.accept(id, refused.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Schedule %d could not be run", id);
            failed.accept(id, ON_OUR_SIDE);
        }
        queue.beginWhatWaits();
    }
}
