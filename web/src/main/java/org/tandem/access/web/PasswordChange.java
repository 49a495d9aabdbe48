package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.Authority;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** A person's own new password. What was typed is never shown again. */
@Named
@RequestScoped
public class PasswordChange {

    @Inject
    private Accounts accounts;
    @Inject
    private Authority authority;
    @Inject
    private PageSessions sessions;
    @Inject
    private Notices notices;

    private String present;
    private String wanted;
    private String again;

    /** Changes the password and leads back to the page. */
    public void change() throws IOException {
        if (!Objects.equals(wanted, again)) {
            notices.wrongField("password:again", "account.password.differs");
            return;
        }
        try {
            sessions.goOn(Faces.getRequest(), Faces.getResponse(), accounts.changePassword(authority.caller(), present, wanted));
            Faces.redirect(Faces.getRequestContextPath() + "/account?changed=password");
        } catch (BusinessException refused) {
            notices.refused(refused, field -> "password:" + field);
        }
    }

    /** Whether it was just changed. */
    public boolean isChanged() {
        return "password".equals(Faces.getRequestParameter("changed"));
    }

    public int getLeast() {
        return Accounts.LEAST_PASSWORD;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
