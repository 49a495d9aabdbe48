package org.tandem.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.BusinessException.Forbidden;

/** Checks what the person who is asking may do. Every refusal is audited. */
@ApplicationScoped
public class Authority {

    @Inject
    private SignedIn signedIn;
    @Inject
    private AuditTrail audit;

    /** The person who is asking. */
    public Caller caller() {
        return signedIn.caller();
    }

    /** Whether the person holds a permission, without auditing: for deciding what a page shows. */
    public boolean holds(Permission permission) {
        return permission.isHeldBy(caller());
    }

    /**
     * Lets only holders of a permission pass.
     *
     * @throws Forbidden when the person does not hold it
     */
    public Caller require(Permission permission) {
        if (!holds(permission)) {
            throw refusal(permission.name(), "", switch (caller().duty()) {
                case CHANGE_PASSWORD -> "Your password is for one use. Change it on the account page; until then nothing else is open to you.";
                case SET_UP_CODES -> "Administrators need one-time codes here. Set them up on the account page; until then nothing else is open to you.";
                case NONE -> "Your role does not allow this.";
            });
        }
        return caller();
    }

    /**
     * Lets only holders of a permission pass whose scope covers a provider.
     *
     * @param region code of the provider's region, null when not known
     */
    public Caller requireFor(Permission permission, String odsCode, String region) {
        return requireFor(permission, odsCode, region, null);
    }

    /**
     * Lets only holders of a permission pass whose scope covers a provider, people of its integrated care board too.
     *
     * @param region code of the provider's region, null when not known
     * @param icb    code of the provider's board, null when not known
     */
    public Caller requireFor(Permission permission, String odsCode, String region, String icb) {
        require(permission);
        if (!caller().scope().covers(odsCode, region, icb)) {
            throw refusal(permission.name(), odsCode, "This provider is outside your organisation or region.");
        }
        return caller();
    }

    /** Records a refusal that a service decided on by a rule of its own, and answers the exception to throw. */
    public Forbidden refusal(String action, String subject, String sentence) {
        audit.refused(action, subject, sentence);
        return new Forbidden(sentence);
    }
}
