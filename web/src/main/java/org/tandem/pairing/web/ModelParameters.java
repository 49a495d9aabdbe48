package org.tandem.pairing.web;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.ProfilePart;
import org.tandem.pairing.service.ModelQuestion;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.web.Input;

/** What is asked of a collaboration model, as parameters of a call. */
public class ModelParameters {

    @QueryParam("priorities")
    private String priorities;
    @QueryParam("parentsMustSurvive")
    private String parentsMustSurvive;
    @QueryParam("noTransfer")
    private String noTransfer;
    @QueryParam("maxControlConceded")
    private String maxControlConceded;
    @QueryParam("startWithinMonths")
    private String startWithinMonths;
    @QueryParam("maxCostBand")
    private String maxCostBand;
    @QueryParam("leastBenefit")
    private String leastBenefit;
    @QueryParam("unmitigatedBarriers")
    private String unmitigatedBarriers;

    ModelQuestion question() {
        return new ModelQuestion(priorities(priorities), Boolean.TRUE.equals(Input.flag("parentsMustSurvive", parentsMustSurvive)),
                Boolean.TRUE.equals(Input.flag("noTransfer", noTransfer)), Input.whole("maxControlConceded", maxControlConceded),
                Input.whole("startWithinMonths", startWithinMonths), Input.oneOf("maxCostBand", maxCostBand, CostBand.class),
                Input.whole("leastBenefit", leastBenefit), names(unmitigatedBarriers));
    }

    /** Such as {@code BENEFIT:40,SPEED:10}. */
    static Map<ProfilePart, Double> priorities(String text) {
        Map<ProfilePart, Double> read = new EnumMap<>(ProfilePart.class);
        for (String part : text == null || text.isBlank() ? new String[0] : text.split(",")) {
            String[] sides = part.strip().split(":", 2);
            ProfilePart name = Input.oneOf("priorities", sides[0], ProfilePart.class);
            Double weight = sides.length < 2 ? null : Input.number("priorities", sides[1]);
            if (name == null || weight == null) {
                throw new Malformed("The parameter 'priorities' cannot be read.", new Reason("priorities", "Write it as BENEFIT:40,SPEED:10."));
            }
            read.put(name, weight);
        }
        return read;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(text == null ? new String[0] : text.split(",")).map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
        return names;
    }
}
