package org.tandem.pairing.service;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The one step of the job {@code solve-round}. */
@Named
@Dependent
public class SolveRound extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String round;
    @Inject
    private RoundSolving solving;

    @Override
    public String process() {
        solving.solve(Long.parseLong(round));
        return "SOLVED";
    }
}
