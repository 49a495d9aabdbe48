package org.tandem.job;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * How many parts of a job are in which state.
 *
 * @param total  all parts
 * @param done   made
 * @param failed could not be made, for a reason that is listed
 */
public record JobCounts(int total, int done, int failed) {

    public JobCounts {
        if (done < 0 || failed < 0 || done + failed > total) {
            throw new IllegalArgumentException("Of %d parts %d cannot be done and %d failed.".formatted(total, done, failed));
        }
    }

    /** Parts that are still to be made. */
    public int waiting() {
        return total - done - failed;
    }

    /** Parts that were looked at, made or not. */
    public int settled() {
        return done + failed;
    }

    /** How a job ends that nobody stopped and of which nothing waits. */
    public JobStatus outcome() {
        if (failed == 0) {
            return JobStatus.COMPLETED;
        }
        return done == 0 ? JobStatus.FAILED : JobStatus.COMPLETED_WITH_ERRORS;
    }

    /**
     * Seconds that the rest will take at the pace so far, rounded up; nothing before the first part is settled.
     *
     * @param settledBefore parts that were settled when the present run began
     * @param since         when it began
     */
    public OptionalLong secondsLeft(int settledBefore, Instant since, Instant now) {
        int settledSince = settled() - settledBefore;
        if (settledSince <= 0) {
            return OptionalLong.empty();
        }
        double pace = Duration.between(since, now).toMillis() / 1000.0 / settledSince;
        return OptionalLong.of((long) Math.ceil(pace * waiting()));
    }
}
