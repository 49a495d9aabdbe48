package org.tandem.pairing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.pairing.RefusalCost;
import org.tandem.pairing.service.RoundQuestions;

/** What each "cannot work with" costs the plan of the round of the page; only when asked for, because it solves again for each. */
@Named
@RequestScoped
public class RefusalCosts {

    @Inject
    private RoundQuestions questions;

    private List<RefusalCost> all;

    public boolean isAsked() {
        return "cost".equals(Faces.getRequestParameter("refusals"));
    }

    /** Empty when nothing was asked. */
    public List<RefusalCost> getAll() {
        if (all == null) {
            all = isAsked() ? questions.costsOfRefusals(Long.parseLong(Faces.getRequestParameter("id"))) : List.of();
        }
        return all;
    }
}
