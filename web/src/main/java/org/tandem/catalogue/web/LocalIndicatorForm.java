package org.tandem.catalogue.web;

import java.util.Map;
import java.util.Objects;
import org.tandem.catalogue.service.LocalIndicatorView;
import org.tandem.indicator.LocalIndicatorTerms;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** What stands in the fields of a local indicator. */
public record LocalIndicatorForm(String code, String name, String topic, String kind, String unit, String direction, String numerator,
                                 String denominator, String target, String targetFrom, String fewestShown, String rhythm, String source) {

    static final LocalIndicatorForm EMPTY = new LocalIndicatorForm("", "", "", "", "", "", "", "", "", "", "", "", "");

    static LocalIndicatorForm of(LocalIndicatorView i) {
        return new LocalIndicatorForm(i.code(), i.name(), i.topic().name(), i.kind().name(), i.unit(), i.improvementDirection().name(), i.numerator(), i.denominator(),
                Objects.toString(i.target(), ""), Objects.toString(i.targetFrom(), ""), Objects.toString(i.fewestShown(), ""), i.rhythm().name(), i.source());
    }

    /** As it was sent. */
    static LocalIndicatorForm sent(Map<String, String> f) {
        return new LocalIndicatorForm(f.get("code"), f.get("indicatorName"), f.get("topic"), f.get("kind"), f.get("unit"), f.get("direction"), f.get("numerator"),
                f.get("denominator"), f.get("target"), f.get("targetFrom"), f.get("fewestShown"), f.get("rhythm"), f.get("source"));
    }

    LocalIndicatorTerms terms() {
        return new LocalIndicatorRequest(code, name, topic, kind, unit, direction, numerator, denominator, number(), targetFrom, fewest(), rhythm, source).terms();
    }

    private Double number() {
        String text = target == null ? "" : target.strip();
        if (!text.matches("|-?\\d{1,15}(\\.\\d{1,15})?")) {
            throw new Malformed("'" + text + "' is not a number such as 0.85.", new Reason("target", "'" + text + "' is not a number such as 0.85."));
        }
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private Integer fewest() {
        String text = fewestShown == null ? "" : fewestShown.strip();
        if (!text.matches("\\d{0,4}")) {
            throw new Malformed("'" + text + "' is not a whole number such as 5.", new Reason("fewestShown", "'" + text + "' is not a whole number such as 5."));
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
