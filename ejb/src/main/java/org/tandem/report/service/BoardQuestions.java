package org.tandem.report.service;

import java.util.ArrayList;
import java.util.List;
import org.tandem.provider.service.ProviderProfile;
import org.tandem.report.benchmark.FrontLine;

/** The lines of the front sheet and what the board is asked. What only the trust knows is left for it to fill in. */
final class BoardQuestions {

    private static final String BY_THE_TRUST = "To be completed by the trust";

    private BoardQuestions() {
    }

    static List<FrontLine> front(ProviderProfile profile) {
        return List.of(
                new FrontLine("Purpose", "For discussion and assurance"),
                new FrontLine("Committee route", BY_THE_TRUST),
                new FrontLine("Executive sponsor", BY_THE_TRUST),
                new FrontLine("Classification", profile.standingShown() ? "OFFICIAL: holds the standing of the trust" : "OFFICIAL: published figures only"),
                new FrontLine("Publication", profile.standingShown() ? "Not for publication without the agreement of the trust" : "May be published"),
                new FrontLine("Equality", BY_THE_TRUST + ": not broken down by protected characteristic"),
                new FrontLine("Triple aim", BY_THE_TRUST + ": health and wellbeing, quality, use of resources"));
    }

    static List<String> asked(ProviderProfile profile, int exceptions) {
        List<String> asked = new ArrayList<>();
        asked.add("Note the standing by topic as at " + profile.asOf().words() + ".");
        if (exceptions > 0) {
            asked.add("Discuss cause, action, owner and date of the %s below.".formatted(exceptions == 1 ? "exception" : exceptions + " exceptions"));
        }
        asked.add("Decide from whom to learn and what to offer to others (after the exceptions).");
        return asked;
    }
}
