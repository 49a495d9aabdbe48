package org.tandem.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.tandem.shared.DataVersion;
import org.tandem.shared.Reason;

/**
 * One published file. It begins as STAGING when the file has arrived and becomes STAGED when it was read: its rows are
 * stored under it, and nothing of it shows. A file that cannot be read is REJECTED with the reason. Publishing puts it in
 * force from one data version on, withdrawing ends that at a later one; both are one status change and move no row. The
 * data at version V are those of the releases with publishedIn ≤ V &lt; withdrawnIn. A staged release that nobody wants is
 * put aside. What it holds never changes; a corrected file is another release.
 */
@Entity
@Table(name = "data_release")
public class Release {

    private static final int LONGEST_SENTENCE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    @Enumerated(EnumType.STRING)
    private Layout layout;
    @Column(name = "file_name", nullable = false)
    private String fileName;
    @Column(nullable = false)
    private String sha256;
    /** The hash while the release is alive, so that the database itself refuses the same bytes twice. */
    @Column(name = "live_sha256")
    private String liveSha256;
    @Column(nullable = false)
    private String publisher;
    @Column(name = "published_on")
    private LocalDate publishedOn;
    @Column(name = "layout_rank", nullable = false)
    private int layoutRank;
    @Column(name = "loaded_by", nullable = false)
    private String loadedBy;
    @Column(name = "loaded_at", nullable = false)
    private Instant loadedAt;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReleaseStatus status;
    @Column(name = "published_in")
    private Long publishedIn;
    @Column(name = "withdrawn_in")
    private Long withdrawnIn;
    @Column(name = "rows_read", nullable = false)
    private int rowsRead;
    @Column(name = "rows_accepted", nullable = false)
    private int rowsAccepted;
    @Column(name = "rows_rejected", nullable = false)
    private int rowsRejected;
    @Column(name = "rows_ignored", nullable = false)
    private int rowsIgnored;
    @Column(name = "summary_json", length = 100_000)
    private String summaryJson;
    @Column(name = "file_bytes", nullable = false)
    private long fileBytes;
    @Column(name = "refusal_code")
    private String refusalCode;
    @Column(length = 2000)
    private String refusal;
    /** When the node that reads the file last said so. */
    @Column(name = "staging_seen_at")
    private Instant stagingSeenAt;
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    /**
     * Rows of a file; every row that is not blank counts once.
     *
     * @param read     all but the header
     * @param accepted stored
     * @param rejected wrong, listed as problems
     * @param ignored  right and not meant to be loaded, such as totals
     */
    public record RowCounts(int read, int accepted, int rejected, int ignored) {
    }

    /**
     * A file that has arrived.
     *
     * @param bytes size of the file
     */
    public record Arrival(String fileName, String sha256, long bytes, String loadedBy, Instant loadedAt) {
    }

    /** Where a release comes from. */
    public record Origin(Layout layout, String fileName, String sha256, LocalDate publishedOn, String loadedBy, Instant loadedAt) {
    }

    protected Release() {
    }

    /** A file that has arrived and is to be read. */
    public Release(Arrival arrival) {
        this.fileName = Objects.requireNonNull(arrival.fileName(), "A release needs the name of its file.");
        this.sha256 = Objects.requireNonNull(arrival.sha256(), "A release needs the hash of its file.");
        this.liveSha256 = sha256;
        this.fileBytes = arrival.bytes();
        this.publisher = "";
        this.loadedBy = Objects.requireNonNull(arrival.loadedBy(), "A release needs the name of who loaded it.");
        this.loadedAt = Objects.requireNonNull(arrival.loadedAt(), "A release needs the time of its loading.");
        this.status = ReleaseStatus.STAGING;
        this.stagingSeenAt = loadedAt;
    }

    /** A file that was read and found acceptable. */
    public Release(Origin origin, RowCounts rows, String summaryJson) {
        this(new Arrival(origin.fileName(), origin.sha256(), 0, origin.loadedBy(), origin.loadedAt()));
        stage(origin.layout(), origin.publishedOn(), rows, summaryJson);
    }

    /**
     * The file was read and found acceptable.
     *
     * @throws IllegalStateException unless it is STAGING
     */
    public void stage(Layout read, LocalDate day, RowCounts rows, String summary) {
        mustBe(ReleaseStatus.STAGING, "staged");
        layout = Objects.requireNonNull(read, "A release needs a layout.");
        publishedOn = Objects.requireNonNull(day, "A release needs the date of its publication.");
        summaryJson = Objects.requireNonNull(summary, "A release needs its summary.");
        publisher = layout.publisher();
        layoutRank = layout.rank(fileName);
        rowsRead = rows.read();
        rowsAccepted = rows.accepted();
        rowsRejected = rows.rejected();
        rowsIgnored = rows.ignored();
        status = ReleaseStatus.STAGED;
    }

    /** The node that reads the file is still there. */
    public void seenStaging(Instant now) {
        mustBe(ReleaseStatus.STAGING, "read");
        stagingSeenAt = now;
    }

    /** Whether it is being read and nobody has said so since a time. */
    public boolean isCutOff(Instant since) {
        return status == ReleaseStatus.STAGING && (stagingSeenAt == null || stagingSeenAt.isBefore(since));
    }

    /**
     * The file was not accepted.
     *
     * @throws IllegalStateException unless it is STAGING
     */
    public void refuse(String code, String sentence) {
        mustBe(ReleaseStatus.STAGING, "refused");
        refusalCode = code;
        refusal = sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE - 1) + "…" : sentence;
        status = ReleaseStatus.REJECTED;
        liveSha256 = null;
    }

    /**
     * Puts a staged release in force from a data version on.
     *
     * @throws IllegalStateException unless it is STAGED
     */
    public void publish(DataVersion from) {
        mustBe(ReleaseStatus.STAGED, "published");
        status = ReleaseStatus.PUBLISHED;
        publishedIn = from.number();
    }

    /**
     * Ends the force of a published release with a data version.
     *
     * @throws IllegalStateException unless it is PUBLISHED
     */
    public void withdraw(DataVersion from) {
        mustBe(ReleaseStatus.PUBLISHED, "withdrawn");
        status = ReleaseStatus.WITHDRAWN;
        withdrawnIn = from.number();
        liveSha256 = null;
    }

    /**
     * Puts a staged release aside for good.
     *
     * @throws IllegalStateException unless it is STAGED
     */
    public void reject() {
        mustBe(ReleaseStatus.STAGED, "put aside");
        status = ReleaseStatus.REJECTED;
        liveSha256 = null;
    }

    private void mustBe(ReleaseStatus wanted, String verb) {
        if (status != wanted) {
            throw new IllegalStateException("A release that is %s cannot be %s; it must be %s.".formatted(status, verb, wanted));
        }
    }

    /** Number of the release. */
    public int number() {
        return id;
    }

    /** Its place among releases over the same figure. */
    public Precedence precedence() {
        return new Precedence(publishedOn, layoutRank, sha256);
    }

    /** Null while it is STAGING, and for a file that was refused. */
    public Layout layout() {
        return layout;
    }

    public String fileName() {
        return fileName;
    }

    /** Hash of the bytes of the file, hexadecimal, lower case. */
    public String sha256() {
        return sha256;
    }

    public String publisher() {
        return publisher;
    }

    /** Null while it is STAGING, and for a file that was refused. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String loadedBy() {
        return loadedBy;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    public ReleaseStatus status() {
        return status;
    }

    /** First data version that shows it, empty before it is published. */
    public Optional<DataVersion> publishedIn() {
        return Optional.ofNullable(publishedIn).map(DataVersion::new);
    }

    /** First data version that no longer shows it. */
    public Optional<DataVersion> withdrawnIn() {
        return Optional.ofNullable(withdrawnIn).map(DataVersion::new);
    }

    public RowCounts rows() {
        return new RowCounts(rowsRead, rowsAccepted, rowsRejected, rowsIgnored);
    }

    /** The {@link ReleaseSummary} as JSON, empty before the file was read. */
    public Optional<String> summaryJson() {
        return Optional.ofNullable(summaryJson);
    }

    /** Size of the file. */
    public long fileBytes() {
        return fileBytes;
    }

    /** Why the file was not staged, empty unless it was refused. */
    public Optional<Reason> refusal() {
        return Optional.ofNullable(refusalCode).map(code -> new Reason(code, refusal));
    }
}
