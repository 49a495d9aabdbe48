package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.access.service.Authority;
import org.tandem.access.service.OneTimeCodes;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/**
 * A person's own one-time codes on the account page. A secret that no code has confirmed yet lies in the session only, so an
 * attempt that is given up leaves nothing behind.
 */
@Named
@RequestScoped
public class OwnCodes {

    private static final String SECRET = "tandem.codes.secret";

    @Inject
    private OneTimeCodes codes;
    @Inject
    private Authority authority;
    @Inject
    private PageSessions sessions;
    @Inject
    private Notices notices;

    private OneTimeCodes.State state;
    private List<String> recovery = List.of();
    private String present;
    private String code;
    private String last;

    /** Makes the secret, which the page then shows. */
    public void begin() {
        perform(() -> Faces.setSessionAttribute(SECRET, codes.begin(authority.caller(), present)));
    }

    /** Takes the first code; recovery codes are shown with this answer only. */
    public void confirm() {
        String secret = getSecret();
        if (secret == null) {
            notices.wrong("account.codes.late");
            return;
        }
        perform(() -> {
            OneTimeCodes.Confirmed confirmed = codes.confirm(authority.caller(), secret, code);
            giveUp();
            sessions.goOn(Faces.getRequest(), Faces.getResponse(), confirmed.sessionGeneration());
            recovery = confirmed.recovery();
        });
    }

    /** Leaves everything as it was. */
    public void giveUp() {
        Faces.removeSessionAttribute(SECRET);
    }

    public void renewRecovery() {
        perform(() -> recovery = codes.renewRecovery(authority.caller(), last));
    }

    /** Does without codes. */
    public void end() throws IOException {
        try {
            sessions.goOn(Faces.getRequest(), Faces.getResponse(), codes.end(authority.caller(), last));
            Faces.redirect(Faces.getRequestContextPath() + "/account?changed=codes");
        } catch (BusinessException refused) {
            notices.refused(refused, field -> "codes:" + field);
        }
    }

    private void perform(Runnable deed) {
        try {
            deed.run();
        } catch (BusinessException refused) {
            notices.refused(refused, field -> "codes:" + field);
        }
        state = null;
    }

    public OneTimeCodes.State getState() {
        if (state == null) {
            state = codes.state(authority.caller());
        }
        return state;
    }

    /** Secret that waits for its first code, null otherwise. */
    public String getSecret() {
        return Faces.getSessionAttribute(SECRET);
    }

    /** In groups of four, as people type it. */
    public String getSecretInGroups() {
        return getSecret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String getQrPath() {
        return qr().path();
    }

    public int getQrSize() {
        return qr().size();
    }

    /** Holds the address that authenticator apps take. */
    private QrCode qr() {
        return new QrCode("otpauth://totp/Tandem:" + URLEncoder.encode(authority.caller().name(), StandardCharsets.UTF_8)
                + "?secret=" + getSecret() + "&issuer=Tandem&algorithm=SHA1&digits=6&period=30");
    }

    /** Recovery codes that were just made, else none. */
    public List<String> getRecovery() {
        return recovery;
    }

    /** Whether codes were just ended. */
    public boolean isEnded() {
        return "codes".equals(Faces.getRequestParameter("changed"));
    }

    /** Never shown again. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    /** Never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Never shown again. */
    public String getLast() {
        return null;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
