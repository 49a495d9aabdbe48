package org.tandem.provider.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.tandem.shared.DataVersion;
import org.tandem.standing.service.StandingRow;

/**
 * One provider.
 *
 * @param provider     as in the list
 * @param successors   who took over from it
 * @param predecessors whom it took over from
 * @param standing     null when there is none or the person may not see it
 * @param judgements   what national bodies published as their judgement, apart from figures
 */
public record ProviderDetail(@JsonUnwrapped ProviderRow provider, List<Link> successors, List<Link> predecessors,
                             StandingRow standing, JudgementList judgements, DataVersion dataVersion) {

    /**
     * A succession, seen from one side.
     *
     * @param odsCode the other side
     * @param name    null when the registry does not know it
     * @param on      first day of the successor
     * @param share   of the predecessor that went over
     */
    public record Link(String odsCode, String name, LocalDate on, double share) {
    }
}
