package org.tandem.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A page with its filters, kept by name by one person. It is never changed, only taken away. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    @Column(name = "owner_name", nullable = false, length = 100)
    private String owner;
    @Column(name = "view_name", nullable = false, length = SavedViewTerms.LONGEST_NAME)
    private String name;
    @Column(nullable = false, length = SavedViewTerms.LONGEST_ADDRESS)
    private String address;
    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected SavedView() {
    }

    /** A view of a person. */
    public SavedView(SavedViewTerms terms, String owner, Instant now) {
        this.owner = owner;
        this.name = terms.name();
        this.address = terms.address();
        this.savedAt = now;
    }

    /** Its number. */
    public int number() {
        return id;
    }

    /** Who keeps it. */
    public String owner() {
        return owner;
    }

    /** How its owner calls it. */
    public String name() {
        return name;
    }

    /** Page and query, such as {@code /providers?region=Y60}. */
    public String address() {
        return address;
    }
}
