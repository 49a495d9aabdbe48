package org.tandem.job.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.shared.service.BusinessException;

/** Makes the report of one provider with the rights that the person who asked has now; one that fails does not stop the others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportMaking {

    private static final Logger LOG = Logger.getLogger(ReportMaking.class);
    private static final String ON_OUR_SIDE = "The report could not be made for a reason on our side. Start the job again, or tell the person who runs Tandem.";

    private static final String NO_OWNER = "The person who asked for the job can no longer sign in, so nothing is made in that name.";

    @Inject
    private OneReport report;
    @Inject
    private ReportJobSteps steps;
    @Inject
    private JobOwners owners;
    @Inject
    private SignedIn signedIn;

    /** Makes a part, unless it is made already or the lease has passed to another server. */
    public void make(Lease lease, long part) {
        Caller owner = owners.ownerOf(lease.job());
        if (!owner.isSignedIn()) {
            steps.failed(lease, part, NO_OWNER);
            return;
        }
        signedIn.as(owner);
        try {
            report.make(lease, part);
        } catch (BusinessException refused) {
            steps.failed(lease, part, refused.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Part %d of job %d could not be made", part, lease.job());
            steps.failed(lease, part, ON_OUR_SIDE);
        }
    }
}
