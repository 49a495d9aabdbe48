package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.shared.web.Notices;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInPage {

    /** Published; these accounts exist only with the demonstration set. */
    private static final String DEMONSTRATION_PASSWORD = "tandem-demo";

    @Inject
    private Accounts accounts;
    @Inject
    private SignInLimit limit;
    @Inject
    private Notices notices;

    private String name;
    private String password;
    private String next;

    public void signIn() throws IOException {
        if (name == null || name.isBlank() || password == null || password.isEmpty()) {
            notices.wrong("signIn.incomplete");
            return;
        }
        HttpServletRequest request = Faces.getRequest();
        String address = request.getRemoteAddr();
        Optional<Caller> caller = limit.isReached(address, name) ? Optional.empty() : accounts.verify(name, password);
        if (caller.isEmpty()) {
            limit.failed(address, name);
            notices.wrong("signIn.refused");
            return;
        }
        TandemAuthentication.open(request, caller.get());
        Faces.redirect(request.getContextPath() + LocalAddress.orOverview(next));
    }

    /** Signs in as a made-up person of the demonstration set and opens a story, the overview when the index is negative. */
    public void open(String person, int story) throws IOException {
        name = person;
        password = DEMONSTRATION_PASSWORD;
        next = story < 0 ? null : "/story?index=" + story;
        signIn();
    }

    public String getDemonstrationPassword() {
        return DEMONSTRATION_PASSWORD;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
