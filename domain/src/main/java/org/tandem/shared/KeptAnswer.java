package org.tandem.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The answer to a call that can be repeated safely by its key. Claimed before the call is carried out, filled afterwards. */
@Entity
@Table(name = "kept_answer")
public class KeptAnswer {

    @Id
    @Column(length = 64)
    private String id;
    @Column(name = "request_line", nullable = false, updatable = false, length = 1000)
    private String requestLine;
    @Column(name = "claimed_at", nullable = false, updatable = false)
    private Instant claimedAt;
    @Column(name = "answer_status")
    private Integer status;
    @Column(name = "location", length = 1000)
    private String location;
    @Column(name = "answer", length = 1_000_000)
    private String answer;

    protected KeptAnswer() {
    }

    /**
     * A claim.
     *
     * @param id          hash of the person and the key
     * @param requestLine method and address, so that the key cannot be used for another call
     */
    public KeptAnswer(String id, String requestLine, Instant claimedAt) {
        this.id = id;
        this.requestLine = requestLine;
        this.claimedAt = claimedAt;
    }

    /** Keeps what was answered. */
    public void fill(int answerStatus, String answerLocation, String body) {
        this.status = answerStatus;
        this.location = answerLocation;
        this.answer = body;
    }

    /** Whether the call was carried out and answered. */
    public boolean isAnswered() {
        return status != null;
    }

    /** Method and address. */
    public String requestLine() {
        return requestLine;
    }

    /** Status of the answer. */
    public int status() {
        return status;
    }

    /** Address of what was made, null when nothing was. */
    public String location() {
        return location;
    }

    /** Body as JSON, null when there was none. */
    public String answer() {
        return answer;
    }
}
