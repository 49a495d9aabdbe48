package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.tandem.access.AccessToken;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.Authority;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** A person's own access tokens. */
@Named
@RequestScoped
public class AccountPage {

    private static final int LONGEST_LABEL = 100;

    /** A token in the list. */
    public record Line(Long id, String label, java.time.Instant createdAt, java.time.Instant expiresAt, boolean valid) {
    }

    @Inject
    private Accounts accounts;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private String label;
    private String fresh;

    /** Makes a token; its text is shown with this answer only. */
    public void create() {
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            notices.wrongField("tokens:label", "account.noLabel", LONGEST_LABEL);
            return;
        }
        try {
            fresh = accounts.createToken(authority.caller(), label.strip()).text();
            label = null;
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    public void revoke(Long id) {
        try {
            accounts.revokeToken(authority.caller(), id);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    public List<Line> getTokens() {
        return accounts.tokensOf(authority.caller()).stream().map(this::line).toList();
    }

    private Line line(AccessToken t) {
        return new Line(t.id(), t.label(), t.createdAt(), t.expiresAt(), t.isValidAt(clock.instant()));
    }

    /** Text of the token that was just made, null otherwise. */
    public String getFresh() {
        return fresh;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
