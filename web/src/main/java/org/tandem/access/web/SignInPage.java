package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tandem.access.Caller;
import org.tandem.access.service.Accounts;
import org.tandem.shared.web.Texts;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Accounts accounts;
    @Inject
    private SignInLimit limit;
    @Inject
    private Texts texts;

    @NotBlank(message = "Enter your user name.")
    private String name;
    @NotBlank(message = "Enter your password.")
    private String password;
    private String next;

    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        String address = request.getRemoteAddr();
        Optional<Caller> caller = limit.isReached(address, name) ? Optional.empty() : accounts.verify(name, password);
        if (caller.isEmpty()) {
            limit.failed(address, name);
            FacesContext.getCurrentInstance().addMessage(null,
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("signIn.refused"), null));
            return;
        }
        TandemAuthentication.open(request, caller.get());
        Faces.redirect(request.getContextPath() + LocalAddress.orOverview(next));
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
