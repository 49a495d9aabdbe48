package org.tandem.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.audit.service.AuditCheck;

/** The check of the audit trail on its page. */
@Named("auditChain")
@RequestScoped
public class AuditChainPage {

    @Inject
    private AuditCheck check;

    private AuditCheck.Finding finding;

    public void check() {
        finding = check.look();
    }

    public boolean isChecked() {
        return finding != null;
    }

    public AuditCheck.Finding getFinding() {
        return finding;
    }
}
