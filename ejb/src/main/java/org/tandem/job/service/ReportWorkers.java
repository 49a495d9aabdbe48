package org.tandem.job.service;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;
import org.tandem.shared.service.Settings;

/** Divides the parts of a job among so many workers as the setting allows; each holds one document at a time in memory. */
@Named
@Dependent
public class ReportWorkers implements PartitionMapper {

    @Inject
    private Settings settings;

    @Override
    public PartitionPlan mapPartitions() {
        int workers = Math.max(1, settings.reportsAtOnce());
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(workers);
        plan.setThreads(workers);
        plan.setPartitionProperties(IntStream.range(0, workers).mapToObj(worker -> {
            Properties share = new Properties();
            share.setProperty("worker", Integer.toString(worker));
            share.setProperty("workers", Integer.toString(workers));
            return share;
        }).toArray(Properties[]::new));
        return plan;
    }
}
