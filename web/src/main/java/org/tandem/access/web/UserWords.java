package org.tandem.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.service.UserRow;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Texts;

/** How the pages of accounts speak of roles and scopes. */
@Named
@ApplicationScoped
public class UserWords {

    /** A role that is held. */
    public record Held(String label, Instant since) {
    }

    @Inject
    private Texts texts;

    /** The roles of an account in the usual order, with the moment since when. */
    public List<Held> roles(UserRow row) {
        return row.grantedAt().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> new Held(e.getKey().label(), e.getValue())).toList();
    }

    /** For whom somebody acts. */
    public String scope(UserRow row) {
        return scope(row.scope());
    }

    /** A scope in words. */
    public String scope(Scope scope) {
        if (scope.provider() != null) {
            return texts.get("user.scope.PROVIDER") + " " + scope.provider();
        }
        if (scope.icb() != null) {
            return texts.get("user.scope.ICB") + " " + scope.icb();
        }
        return scope.region() != null ? texts.get("user.scope.REGION") + " " + scope.region() : texts.get("user.scope.NATIONAL");
    }

    /** Every role to choose from. */
    public List<Choice> getRoles() {
        return Stream.of(Role.values()).map(r -> new Choice(r.name(), r.label())).toList();
    }

    /** Kinds of scope to choose from. */
    public List<Choice> getScopes() {
        return Stream.of("NATIONAL", "REGION", "ICB", "PROVIDER").map(s -> new Choice(s, texts.get("user.scope." + s))).toList();
    }

    /** States to choose from. */
    public List<Choice> getStates() {
        return Stream.of(UserRow.State.values()).map(s -> new Choice(s.name(), texts.get("user.state." + s))).toList();
    }
}
