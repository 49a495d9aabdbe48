package org.tandem.pairing.service;

import java.util.function.Supplier;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Forbidden;

/** Steps on pairs that are refused, each in the audit. */
final class RefusedSteps {

    private RefusedSteps() {
    }

    /** Does the work; a refusal is written into the audit, unless the check of authority has done so. */
    static <T> T audited(AuditTrail audit, String action, String subject, Supplier<T> work) {
        try {
            return work.get();
        } catch (Forbidden audited) {
            throw audited;
        } catch (BusinessException refused) {
            audit.refused(action, subject, refused.getMessage());
            throw refused;
        }
    }
}
