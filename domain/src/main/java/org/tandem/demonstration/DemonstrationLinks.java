package org.tandem.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.tandem.pairing.OrganisationLink;

/** Leadership that invented providers share. */
public final class DemonstrationLinks {

    private DemonstrationLinks() {
    }

    /** Haverbridge and Ludworth have one chief executive (story 10). */
    public static List<OrganisationLink> all() {
        return List.of(new OrganisationLink("ZM10", "ZM11", OrganisationLink.Kind.SHARED_CHIEF_EXECUTIVE, LocalDate.of(2023, 4, 1), null,
                "Made-up board paper of Haverbridge, March 2023"));
    }
}
