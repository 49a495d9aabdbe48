package org.tandem.pairing.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.tandem.indicator.Topic;
import org.tandem.pairing.FitPart;
import org.tandem.pairing.Refusal;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Page;
import org.tandem.shared.Period;

/**
 * Who could help a provider, or whom it could help, without a round.
 *
 * @param asOf month looked at, null without data
 */
public record HelpList(@JsonUnwrapped Page<Row> page, Period asOf, DataVersion dataVersion, String method) {

    /**
     * One other provider in question.
     *
     * @param odsCode     the other one
     * @param eligible    whether no rule speaks against it
     * @param fit         0–100, also where a rule speaks against it
     * @param parts       they add up exactly to the fit
     * @param distanceKm  as the crow flies, null when a place is not known
     * @param roadMinutes null when the journey is not known
     * @param similarity  of contexts 0–1, null when not known
     */
    public record Row(String odsCode, String name, Topic topic, boolean eligible, BigDecimal fit, List<FitPart> parts, List<Refusal> refusals,
                      List<String> warnings, Double distanceKm, Double roadMinutes, Double similarity, int tier, BigDecimal needWeight) {
    }
}
