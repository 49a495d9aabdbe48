package org.tandem.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice to one person that a paper is ready, or was not made. A server that takes it puts the next try off before it sends, so two never send
 * at once; one that dies between sending and saying so has it sent a second time, which is better than not at all.
 */
@Entity
@Table(name = "report_notice")
public class Notice {

    /** Tries, with pauses that double from two minutes on: the last comes 17 hours after the first. */
    public static final int MOST_TRIES = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final int LONGEST_PROBLEM = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "run_id", nullable = false, updatable = false)
    private long run;
    @Column(name = "person", nullable = false, updatable = false, length = 100)
    private String person;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private NoticeStatus status;
    @Column(name = "tries", nullable = false)
    private int tries;
    @Column(name = "next_try_at")
    private Instant nextTryAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "problem", length = LONGEST_PROBLEM)
    private String problem;

    protected Notice() {
    }

    /** To be sent at once. */
    public Notice(long run, String person, Instant now) {
        this.run = run;
        this.person = person;
        this.status = NoticeStatus.WAITING;
        this.nextTryAt = now;
    }

    /** Not to be sent; says why. */
    public static Notice notSent(long run, String person, String why) {
        Notice notice = new Notice(run, person, null);
        notice.end(NoticeStatus.NOT_SENT, why);
        return notice;
    }

    public Long id() {
        return id;
    }

    public long run() {
        return run;
    }

    /** Sign-in name. */
    public String person() {
        return person;
    }

    public NoticeStatus status() {
        return status;
    }

    /** When it is tried next, while it waits. */
    public Optional<Instant> nextTryAt() {
        return Optional.ofNullable(nextTryAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** What the last try met with, or why there was none. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether it is time for a try. */
    public boolean isDue(Instant now) {
        return status == NoticeStatus.WAITING && !nextTryAt.isAfter(now);
    }

    /** A server tries now; should it die, another tries after the pause. */
    public void take(Instant now) {
        nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << tries));
        tries++;
    }

    /** The mail server took it. */
    public void sent(Instant now) {
        sentAt = now;
        end(NoticeStatus.SENT, null);
    }

    /** The mail server did not take it; it is tried again after the pause, or given up. */
    public void notTaken(String why) {
        if (tries >= MOST_TRIES) {
            end(NoticeStatus.GIVEN_UP, why);
        } else {
            problem = cut(why);
        }
    }

    /** It will not be tried again. */
    public void drop(String why) {
        end(NoticeStatus.NOT_SENT, why);
    }

    private void end(NoticeStatus as, String why) {
        status = as;
        nextTryAt = null;
        problem = cut(why);
    }

    private static String cut(String why) {
        return why != null && why.length() > LONGEST_PROBLEM ? why.substring(0, LONGEST_PROBLEM) : why;
    }
}
