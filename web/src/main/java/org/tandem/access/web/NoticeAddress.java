package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.tandem.access.EmailAddress;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.Authority;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** Where a person gets notices. */
@Named
@RequestScoped
public class NoticeAddress {

    @Inject
    private Accounts accounts;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private String text;

    /** Saves it and leads back to the page. */
    public void save() throws IOException {
        try {
            accounts.sendNoticesTo(authority.caller(), UserForm.address(text, "address"));
            Faces.redirect(Faces.getRequestContextPath() + "/account?changed=email");
        } catch (BusinessException refused) {
            notices.refused(refused, field -> "notices:" + field);
        }
    }

    /** Whether it was just saved. */
    public boolean isSaved() {
        return !Faces.isPostback() && "email".equals(Faces.getRequestParameter("changed"));
    }

    public String getText() {
        return text != null ? text : accounts.emailOf(authority.caller().name()).map(EmailAddress::text).orElse("");
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
