package org.tandem.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.tandem.shared.DataVersion;

/** The report of one provider within a job. A file is named by its hash: equal hashes are equal files. */
@Entity
@Table(name = "report_job_part")
public class JobPart {

    /**
     * A file of a part.
     *
     * @param name    under which it is handed out
     * @param sha256  of its bytes
     * @param madeNow false when it had been issued before and was found again
     */
    public record MadeFile(String name, String sha256, boolean madeNow) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "job_id", nullable = false, updatable = false)
    private long jobId;
    @Column(name = "provider", nullable = false, updatable = false, length = 20)
    private String provider;
    @Column(name = "provider_name", nullable = false, updatable = false, length = 300)
    private String providerName;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private PartStatus status;
    @Column(name = "problem", length = 2000)
    private String problem;
    @Column(name = "data_version")
    private Long dataVersion;
    @Column(name = "pdf_name", length = 300)
    private String pdfName;
    @Column(name = "pdf_sha256", length = 64)
    private String pdfSha256;
    @Column(name = "pdf_made_now", nullable = false)
    private boolean pdfMadeNow;
    @Column(name = "workbook_name", length = 300)
    private String workbookName;
    @Column(name = "workbook_sha256", length = 64)
    private String workbookSha256;
    @Column(name = "workbook_made_now", nullable = false)
    private boolean workbookMadeNow;

    protected JobPart() {
    }

    public JobPart(long jobId, String provider, String providerName) {
        this.jobId = jobId;
        this.provider = provider;
        this.providerName = providerName;
        this.status = PartStatus.WAITING;
    }

    public Long id() {
        return id;
    }

    public long jobId() {
        return jobId;
    }

    public String provider() {
        return provider;
    }

    public String providerName() {
        return providerName;
    }

    public PartStatus status() {
        return status;
    }

    /** Why it could not be made, where it could not. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Data version that its files rest on, once it is made. */
    public Optional<DataVersion> dataVersion() {
        return Optional.ofNullable(dataVersion).map(DataVersion::new);
    }

    /** The file in a form, once it is made. */
    public Optional<MadeFile> file(FileForm form) {
        return Optional.ofNullable(form == FileForm.PDF ? new MadeFile(pdfName, pdfSha256, pdfMadeNow)
                : new MadeFile(workbookName, workbookSha256, workbookMadeNow)).filter(f -> f.sha256() != null);
    }

    /** Takes a file. */
    public void takeFile(FileForm form, MadeFile file) {
        if (form == FileForm.PDF) {
            pdfName = file.name();
            pdfSha256 = file.sha256();
            pdfMadeNow = file.madeNow();
        } else {
            workbookName = file.name();
            workbookSha256 = file.sha256();
            workbookMadeNow = file.madeNow();
        }
    }

    /** All its files are there. */
    public void done(DataVersion version) {
        status = PartStatus.DONE;
        dataVersion = version.number();
        problem = null;
    }

    /** It cannot be made; says why. */
    public void failed(String why) {
        status = PartStatus.FAILED;
        problem = why;
    }

    /** It is to be made again. */
    public void waitAgain() {
        status = PartStatus.WAITING;
        problem = null;
    }
}
