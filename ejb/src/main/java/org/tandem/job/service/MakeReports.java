package org.tandem.job.service;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One of the workers of the job {@code make-reports}: makes its share of the parts, one after the other. */
@Named
@Dependent
public class MakeReports extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String job;
    @Inject
    @BatchProperty
    private String lease;
    @Inject
    @BatchProperty
    private String worker;
    @Inject
    @BatchProperty
    private String workers;
    @Inject
    private ReportJobSteps steps;
    @Inject
    private ReportMaking making;

    private volatile boolean leftOff;

    @Override
    public String process() {
        Lease held = new Lease(Long.parseLong(job), Integer.parseInt(lease));
        for (long part : steps.partsFor(held, Integer.parseInt(worker), Integer.parseInt(workers))) {
            if (leftOff || !steps.goesOn(held)) {
                return "LEFT_OFF";
            }
            making.make(held, part);
        }
        return "MADE";
    }

    @Override
    public void stop() {
        leftOff = true;
    }
}
