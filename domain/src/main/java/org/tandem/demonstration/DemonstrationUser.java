package org.tandem.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.access.Role;
import org.tandem.access.Scope;

/**
 * A made-up person who can sign in while the demonstration set is loaded; all have the same published password.
 *
 * @param name       to sign in with
 * @param personName as shown
 */
public record DemonstrationUser(String name, String personName, Set<Role> roles, Scope scope) {

    /** The nine who have stories to show. */
    public static final List<DemonstrationUser> ALL = List.of(
            new DemonstrationUser("lead", "Lead for improvement", EnumSet.of(Role.REGIONAL_LEAD), Scope.NATIONAL),
            new DemonstrationUser("lead2", "Second lead for improvement, who approves", EnumSet.of(Role.REGIONAL_LEAD), Scope.NATIONAL),
            new DemonstrationUser("analyst", "Performance analyst of Penwick", EnumSet.of(Role.TRUST_ANALYST), Scope.ofProvider("ZM22")),
            new DemonstrationUser("recipient", "Signatory of Marlbrook", EnumSet.of(Role.TRUST_SIGNATORY, Role.TRUST_ANALYST),
                    Scope.ofProvider("ZM01")),
            new DemonstrationUser("supporter", "Signatory of Northmere", EnumSet.of(Role.TRUST_SIGNATORY, Role.TRUST_ANALYST),
                    Scope.ofProvider("ZM17")),
            new DemonstrationUser("secretary", "Board secretary of Kestrel Vale", EnumSet.of(Role.BOARD_SECRETARY), Scope.ofProvider("ZM04")),
            new DemonstrationUser("data", "Data manager", EnumSet.of(Role.DATA_MANAGER), Scope.NATIONAL),
            new DemonstrationUser("admin", "Administrator", EnumSet.allOf(Role.class), Scope.NATIONAL),
            new DemonstrationUser("viewer", "Non-executive director of Colne Harbour", EnumSet.of(Role.VIEWER), Scope.ofProvider("ZM21")));

    /** Who answers for the other trusts of the pairs that are proposed, and approves the pack of Kestrel Vale, so that a visitor can play both sides. */
    public static final List<DemonstrationUser> SIGNATORIES = List.of(signatory("ashdale", "Ashdale", "ZM02"), signatory("brackenford", "Brackenford", "ZM18"),
            signatory("oxbeck", "Oxbeck", "ZM31"), signatory("fallowdale", "Fallowdale", "ZM06"), signatory("lydford", "Lydford", "ZM35"),
            signatory("hartsmere", "Hartsmere", "ZM08"), signatory("kestrel", "Kestrel Vale", "ZM04"));

    public DemonstrationUser {
        roles = Set.copyOf(roles);
    }

    /** All who can sign in. */
    public static List<DemonstrationUser> everybody() {
        return Stream.concat(ALL.stream(), SIGNATORIES.stream()).toList();
    }

    private static DemonstrationUser signatory(String name, String trust, String code) {
        return new DemonstrationUser(name, "Signatory of " + trust, EnumSet.of(Role.TRUST_SIGNATORY), Scope.ofProvider(code));
    }
}
