package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import org.tandem.access.service.UserAdministration;
import org.tandem.access.service.UserList;
import org.tandem.access.service.UserRow;
import org.tandem.retention.service.Erasure;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** One account and what an administrator can do with it. */
@Named
@RequestScoped
public class UserPage {

    /** Something done to the account as the administrator saw it. */
    private interface Deed {
        void on(String name, int version);
    }

    @Inject
    private UserList users;
    @Inject
    private UserAdministration administration;
    @Inject
    private Erasure erasure;
    @Inject
    private Notices notices;

    private String name;
    private UserRow user;
    private UserForm refused;
    private String fresh;

    /** Looks the account up, anew after something was done to it. */
    public void load() {
        user = users.get(getName());
    }

    /** Saves the fields. */
    public void change() throws IOException {
        UserForm form = UserForm.sent(Faces.getRequestParameterValuesMap());
        refused = form;
        perform("changed", (who, version) -> administration.change(who, version, form.terms(), form.address()));
    }

    public void lock() throws IOException {
        perform("locked", administration::lock);
    }

    public void unlock() throws IOException {
        perform("unlocked", administration::unlock);
    }

    public void endSessions() throws IOException {
        perform("signedOut", administration::endSessions);
    }

    public void resetCodes() throws IOException {
        perform("codes", administration::resetCodes);
    }

    public void revokeTokens() throws IOException {
        perform("tokens", administration::revokeTokens);
    }

    /** Erases the person for good and leads back to the list, where the account no longer stands. */
    public void erase() throws IOException {
        try {
            String pseudonym = erasure.onRequest(getName(), version(), Faces.getRequestParameter("reference"));
            Faces.redirect(Faces.getRequestContextPath() + "/users?erased=" + pseudonym);
        } catch (BusinessException notDone) {
            notices.refused(notDone, field -> "erase:" + field);
            load();
        }
    }

    /** Makes a password for one use, which is shown with this answer only. */
    public void oneTimePassword() {
        try {
            fresh = administration.giveOneTimePassword(getName(), version());
        } catch (BusinessException notDone) {
            notices.refused(notDone, field -> "user:" + field);
        }
        load();
    }

    private void perform(String done, Deed deed) throws IOException {
        try {
            deed.on(getName(), version());
            Faces.redirect(Faces.getRequestContextPath() + "/user?name=" + URLEncoder.encode(getName(), StandardCharsets.UTF_8) + "&done=" + done);
        } catch (BusinessException notDone) {
            notices.refused(notDone, field -> "user:" + field);
            load();
        }
    }

    /** Version that the administrator looked at; what cannot be read is taken as another one than the present. */
    private static int version() {
        String sent = Faces.getRequestParameter("version");
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /** What was just done, null when nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && done != null && done.matches("changed|locked|unlocked|signedOut|tokens|codes") ? done : null;
    }

    /** What stands in the fields: what was sent and refused, else the account as it is. */
    public UserForm getForm() {
        return refused != null ? refused : UserForm.of(getUser());
    }

    /** Asked for already while what was sent is read. */
    public UserRow getUser() {
        if (user == null) {
            load();
        }
        return user;
    }

    /** The one-time password that was just made, null otherwise. */
    public String getFresh() {
        return fresh;
    }

    public String getName() {
        return name != null ? name : String.valueOf(Faces.getRequestParameter("name"));
    }

    public void setName(String name) {
        this.name = name;
    }
}
