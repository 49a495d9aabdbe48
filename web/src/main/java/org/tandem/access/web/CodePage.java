package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tandem.access.service.CodeSignIns;
import org.tandem.access.service.SignIns;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** The second step of the sign-in page: the one-time code. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    private CodeSignIns signIns;
    @Inject
    private PageSessions sessions;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private String code;

    /** Whether a right password waits for its code. */
    public boolean isAsked() {
        return half().isPresent();
    }

    public void check() throws IOException {
        Optional<HalfSignIn> half = half();
        if (half.isEmpty()) {
            notices.wrong("signIn.code.late");
            return;
        }
        HttpServletRequest request = Faces.getRequest();
        try {
            answer(signIns.byCode(half.get().asked(), code, request.getRemoteAddr()), half.get(), request);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    private void answer(SignIns.Answer answer, HalfSignIn half, HttpServletRequest request) throws IOException {
        if (answer instanceof SignIns.Opened opened) {
            HalfSignIn.end(request);
            sessions.open(request, Faces.getResponse(), opened);
            Faces.redirect(request.getContextPath() + LocalAddress.orOverview(half.next()));
        } else if (answer instanceof SignIns.Later later) {
            notices.wrong("signIn.later", SignInPage.words(later.untilNext()));
        } else if (answer instanceof SignIns.Closed) {
            HalfSignIn.end(request);
            notices.wrong("signIn.code.changed");
        } else {
            notices.wrongField("signInCode:code", "signIn.code.refused");
        }
    }

    /** Leads back to name and password. */
    public void startOver() {
        HalfSignIn.end(Faces.getRequest());
    }

    private Optional<HalfSignIn> half() {
        return HalfSignIn.of(Faces.getRequest(), clock.instant());
    }

    /** Never shown again. */
    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
