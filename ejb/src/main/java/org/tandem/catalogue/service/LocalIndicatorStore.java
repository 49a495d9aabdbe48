package org.tandem.catalogue.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tandem.audit.service.AuditTrail;
import org.tandem.indicator.LocalIndicator;
import org.tandem.indicator.LocalIndicatorRepository;
import org.tandem.indicator.LocalIndicatorRules;
import org.tandem.indicator.LocalIndicatorTerms;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.DataVersions;

/** Writes local indicators: one change and one data version in one transaction. */
@Stateless
public class LocalIndicatorStore {

    /** A written indicator and the data version from which it counts. */
    public record Written(LocalIndicatorView indicator, DataVersion version) {
    }

    @Inject
    private LocalIndicatorRepository indicators;
    @Inject
    private ShippedCatalogue shipped;
    @Inject
    private DataVersions versions;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** All, in the order in which they were added. */
    public List<LocalIndicatorView> all() {
        return indicators.all().stream().map(this::view).toList();
    }

    /** Adds one. */
    public Written add(LocalIndicatorTerms terms, String who) {
        check(terms);
        DataVersion version = versions.next(who, "Indicator " + terms.code() + " added");
        if (shipped.catalogue().find(terms.code()).isPresent() || indicators.findForChange(terms.code()).isPresent()) {
            throw new Refused("CODE_TAKEN", "There is an indicator with the code " + terms.code() + " already.",
                    new Reason("code", "There is an indicator with the code " + terms.code() + " already. Choose another code."));
        }
        LocalIndicator indicator = new LocalIndicator(terms, who, clock.instant());
        indicators.add(indicator);
        audit.done("ADD_INDICATOR", terms.code(), terms.toString());
        return new Written(view(indicator), version);
    }

    /** Changes one as the person saw it. */
    public Written change(LocalIndicatorTerms terms, int rowVersion, String who) {
        DataVersion version = versions.next(who, "Indicator " + terms.code() + " changed");
        LocalIndicator indicator = indicators.findForChange(terms.code())
                .orElseThrow(() -> new NotFound("No local indicator has the code '" + terms.code() + "'."));
        if (indicator.rowVersion() != rowVersion) {
            throw new Stale("Somebody else has changed " + terms.code() + " since you looked, so nothing was done. Look at it as it is now.");
        }
        check(terms);
        String before = indicator.terms().toString();
        try {
            indicator.change(terms, who, clock.instant());
        } catch (IllegalArgumentException stays) {
            throw new Refused("DEFINITION_STAYS", stays.getMessage(), new Reason("kind", stays.getMessage()));
        }
        indicators.flush();
        audit.done("CHANGE_INDICATOR", terms.code(), "before: " + before + "; after: " + terms);
        return new Written(view(indicator), version);
    }

    private static void check(LocalIndicatorTerms terms) {
        List<Reason> problems = LocalIndicatorRules.problems(terms);
        if (!problems.isEmpty()) {
            throw new Refused("BAD_INDICATOR", "The indicator cannot be kept like this.", problems.toArray(Reason[]::new));
        }
    }

    private LocalIndicatorView view(LocalIndicator indicator) {
        return LocalIndicatorView.of(indicator, shipped.catalogue().find(indicator.code()).isEmpty());
    }
}
