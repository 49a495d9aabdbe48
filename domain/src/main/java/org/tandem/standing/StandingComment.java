package org.tandem.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.tandem.indicator.Topic;

/** What a trust says about its own standing; it stands beside it and is never changed. */
@Entity
@Table(name = "standing_comment")
public class StandingComment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    @Column(nullable = false, length = 20)
    private String provider;
    @Column(name = "as_of", nullable = false, length = 20)
    private String asOf;
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Topic topic;
    @Column(name = "comment_text", nullable = false, length = 4000)
    private String text;
    @Column(name = "made_by", nullable = false, length = 100)
    private String madeBy;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected StandingComment() {
    }

    /**
     * A comment.
     *
     * @param asOf  month of the standing that it speaks of
     * @param topic null when it speaks of all topics
     */
    public StandingComment(String provider, String asOf, Topic topic, String text, String madeBy, Instant madeAt) {
        this.provider = Objects.requireNonNull(provider, "A comment needs a provider.");
        this.asOf = Objects.requireNonNull(asOf, "A comment needs the month of the standing.");
        this.topic = topic;
        this.text = Objects.requireNonNull(text, "A comment needs a text.");
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** Number of the comment. */
    public int number() {
        return id;
    }

    public String provider() {
        return provider;
    }

    public String asOf() {
        return asOf;
    }

    /** The topic that it speaks of, empty when it speaks of all. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    public String text() {
        return text;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
