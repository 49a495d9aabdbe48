package org.tandem.peers;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tandem.shared.Period;

/**
 * A set of providers that somebody compares with, kept by financial year. A change of its members speaks of the financial
 * year in which it is made; the members of a year that is over are frozen, so that what was shown for that year stays as it was.
 */
@Entity
@Table(name = "peer_set")
public class PeerSet {

    /**
     * The members that hold for a time.
     *
     * @param year    financial year from which they hold, until the next edition
     * @param members ODS codes, sorted
     */
    public record Edition(Period year, List<String> members) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    @Column(name = "set_name", nullable = false, length = 100)
    private String name;
    @Column(name = "owner_name", nullable = false, length = 100)
    private String owner;
    @Column(nullable = false)
    private boolean shared;
    /** Codes parted by blanks. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "peer_set_year", joinColumns = @JoinColumn(name = "peer_set"))
    @MapKeyColumn(name = "starts_in")
    @Column(name = "members", nullable = false, length = 20_000)
    private Map<Integer, String> years = new HashMap<>();
    @Column(name = "changed_by", nullable = false, length = 100)
    private String changedBy;
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected PeerSet() {
    }

    /** A set whose members hold from the financial year of a day, and for all time before it. */
    public PeerSet(PeerSetTerms terms, String owner, LocalDate today, Instant now) {
        this.owner = Objects.requireNonNull(owner, "A peer set needs an owner.");
        change(terms, owner, today, now);
    }

    /** Gives it other terms; other members hold from the financial year of the day. */
    public final void change(PeerSetTerms terms, String who, LocalDate today, Instant now) {
        name = terms.name();
        shared = terms.shared();
        int year = yearOf(today);
        if (years.isEmpty() || !edition(Period.financialYear(year)).members().equals(terms.members())) {
            years.put(year, String.join(" ", terms.members()));
        }
        changedBy = Objects.requireNonNull(who, "A change needs the name of who made it.");
        changedAt = Objects.requireNonNull(now, "A change needs its time.");
    }

    private static int yearOf(LocalDate day) {
        return yearOf(Period.month(YearMonth.from(day)));
    }

    private static int yearOf(Period period) {
        return Math.floorDiv(period.endQuarter().ordinal(), 4);
    }

    /** The members that hold in a period: of the newest edition up to its financial year, or of the first one. */
    public Edition edition(Period period) {
        TreeMap<Integer, String> byYear = new TreeMap<>(years);
        Map.Entry<Integer, String> found = byYear.floorEntry(yearOf(period));
        return of(found == null ? byYear.firstEntry() : found);
    }

    /** All editions, oldest first. */
    public List<Edition> editions() {
        return new TreeMap<>(years).entrySet().stream().map(PeerSet::of).toList();
    }

    private static Edition of(Map.Entry<Integer, String> year) {
        return new Edition(Period.financialYear(year.getKey()), List.of(year.getValue().split(" ")));
    }

    /** Whether somebody may see and use it. */
    public boolean isVisibleTo(String person) {
        return shared || owner.equals(person);
    }

    /** Number of the set. */
    public int number() {
        return id;
    }

    public String name() {
        return name;
    }

    public String owner() {
        return owner;
    }

    public boolean isShared() {
        return shared;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Counts changes, for telling whether somebody else changed it. */
    public int rowVersion() {
        return rowVersion;
    }
}
