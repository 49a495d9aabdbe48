package org.tandem.snapshot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that was handed out, kept as it was, with the snapshot that it renders. */
@Entity
@Table(name = "issued_file")
public class IssuedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "snapshot_id", nullable = false, updatable = false)
    private Snapshot snapshot;
    @Column(name = "file_name", nullable = false, updatable = false, length = 300)
    private String fileName;
    @Column(name = "content_type", nullable = false, updatable = false, length = 100)
    private String contentType;
    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;
    @Column(name = "content", nullable = false, updatable = false)
    private byte[] content;

    protected IssuedFile() {
    }

    public IssuedFile(Snapshot snapshot, String fileName, String contentType, byte[] content, String sha256) {
        this.snapshot = snapshot;
        this.fileName = fileName;
        this.contentType = contentType;
        this.content = content.clone();
        this.sha256 = sha256;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public String fileName() {
        return fileName;
    }

    public String contentType() {
        return contentType;
    }

    /** Of the bytes. */
    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }
}
