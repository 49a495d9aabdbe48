package org.tandem.intake.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.tandem.shared.service.BusinessException;

/** Carries out stagings in the background in the order of their arrival, so many at a time as fit into memory. */
@ApplicationScoped
public class StagingQueue {

    private static final Logger LOG = Logger.getLogger(StagingQueue.class);
    private static final int AT_ONCE = 2;

    private record Entry(StagingTask task, CompletableFuture<Void> done) {
    }

    private final Queue<Entry> waiting = new ArrayDeque<>();
    private int running;

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private StagingJob job;
    @Inject
    private StagingNow now;

    /** Takes a task; the answer ends when the file is staged, or with what refused it. */
    CompletableFuture<Void> submit(StagingTask task) {
        now.begin(task.release(), task.file().size());
        Entry entry = new Entry(task, new CompletableFuture<>());
        synchronized (waiting) {
            waiting.add(entry);
            if (running == AT_ONCE) {
                return entry.done();
            }
            running++;
        }
        executor.execute(this::work);
        return entry.done();
    }

    private void work() {
        for (Entry entry = next(); entry != null; entry = next()) {
            carryOut(entry);
        }
    }

    private Entry next() {
        synchronized (waiting) {
            Entry entry = waiting.poll();
            if (entry == null) {
                running--;
            }
            return entry;
        }
    }

    private void carryOut(Entry entry) {
        try {
            job.run(entry.task());
            entry.done().complete(null);
        } catch (BusinessException refused) {
            entry.done().completeExceptionally(refused);
        } catch (Throwable unexpected) {
            LOG.errorf(unexpected, "Release %d could not be staged", entry.task().release());
            entry.done().completeExceptionally(unexpected);
        }
    }
}
