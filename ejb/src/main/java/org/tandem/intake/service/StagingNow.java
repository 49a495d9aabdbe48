package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Which files are being read and stored on this node at this moment, and how far they are. */
@ApplicationScoped
public class StagingNow {

    /** What is being done with a file. */
    public enum Step { QUEUED, READING, CHECKING, STORING, WAITING_FOR_DATABASE }

    /**
     * How far a file is.
     *
     * @param bytesRead  of the file
     * @param bytesTotal size of the file
     */
    public record Progress(Step step, long bytesRead, long bytesTotal) {
    }

    private static final class Course {
        private final long total;
        private final AtomicLong read = new AtomicLong();
        private volatile Step step = Step.QUEUED;

        Course(long total) {
            this.total = total;
        }
    }

    private final Map<Integer, Course> courses = new ConcurrentHashMap<>();

    /** How far a release is, empty when nobody on this node works on it. */
    public Optional<Progress> of(int release) {
        return Optional.ofNullable(courses.get(release)).map(c -> new Progress(c.step, Math.min(c.read.get(), c.total), c.total));
    }

    /** Releases that this node works on; one that is being stored is locked, which speaks for itself. */
    Set<Integer> beingRead() {
        return courses.entrySet().stream().filter(c -> c.getValue().step != Step.STORING).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    void begin(int release, long bytes) {
        courses.put(release, new Course(bytes));
    }

    void step(int release, Step step) {
        courses.get(release).step = step;
    }

    void read(int release, long bytes) {
        courses.get(release).read.addAndGet(bytes);
    }

    void end(int release) {
        courses.remove(release);
    }
}
