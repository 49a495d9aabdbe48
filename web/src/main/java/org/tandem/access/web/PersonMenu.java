package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.Role;
import org.tandem.access.service.Authority;

/** Who is signed in, what the tabs may show, and signing out. */
@Named("person")
@RequestScoped
public class PersonMenu {

    @Inject
    private Authority authority;

    public boolean isSignedIn() {
        return authority.caller().isSignedIn();
    }

    public String getName() {
        return authority.caller().displayName();
    }

    public String getRoles() {
        return authority.caller().roles().size() == Role.values().length ? "All roles"
                : authority.caller().roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    /** Whether a permission is held, by its code. */
    public boolean may(String permission) {
        return authority.holds(Permission.valueOf(permission));
    }

    public void signOut() throws IOException {
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + "/sign-in");
    }
}
