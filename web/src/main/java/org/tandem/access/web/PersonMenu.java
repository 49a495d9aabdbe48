package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.service.Authority;
import org.tandem.shared.web.Texts;

/** Who is signed in, what the tabs may show. */
@Named("person")
@RequestScoped
public class PersonMenu {

    @Inject
    private Authority authority;
    @Inject
    private Texts texts;

    public boolean isSignedIn() {
        return authority.caller().isSignedIn();
    }

    /** Whether nothing is open to the person but the own account. */
    public boolean isHeld() {
        return authority.caller().isHeldToOwnAccount();
    }

    /** What has to be done there first, {@code NONE} when nothing has. */
    public String getDuty() {
        return authority.caller().duty().name();
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

    /** For whom the person acts, in words. */
    public String getScope() {
        Scope scope = authority.caller().scope();
        if (scope.isNational()) {
            return texts.get("person.scope.national");
        }
        return Stream.of(scope.provider(), scope.icb(), scope.region()).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
