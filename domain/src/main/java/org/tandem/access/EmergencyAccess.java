package org.tandem.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One time that the account for emergencies was opened from the server; every administrator is to look back at it. */
@Entity
@Table(name = "emergency_access")
public class EmergencyAccess {

    /** Sign-in name of the account for emergencies. */
    public static final String ACCOUNT = "emergency";

    /** How long it stays open. */
    public static final Duration LASTS = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;
    @Column(name = "open_until", nullable = false)
    private Instant openUntil;
    @Column(name = "node", nullable = false, length = 100)
    private String node;
    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "emergency_access_seen", joinColumns = @JoinColumn(name = "access_id"))
    @MapKeyColumn(name = "who", nullable = false, length = 100)
    @Column(name = "seen_at", nullable = false)
    private Map<String, Instant> seenBy = new HashMap<>();

    protected EmergencyAccess() {
    }

    public EmergencyAccess(Instant now, String node, String reason) {
        this.openedAt = now;
        this.openUntil = now.plus(LASTS);
        this.node = node;
        this.reason = reason;
    }

    /** Key in the store. */
    public Long id() {
        return id;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** First moment at which the account is closed again. */
    public Instant openUntil() {
        return openUntil;
    }

    /** Server on which it was asked for. */
    public String node() {
        return node;
    }

    /** Who asked for it and why, as written on the server. */
    public String reason() {
        return reason;
    }

    /** Notes that an administrator has looked at it. */
    public void seenBy(String who, Instant now) {
        seenBy.putIfAbsent(who, now);
    }

    /** Which administrators have looked at it, and when. */
    public Map<String, Instant> seenBy() {
        return Map.copyOf(seenBy);
    }
}
