package org.tandem.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A person who may sign in. It begins when an administrator creates it; password, roles, scope and lock change over
 * time; it is locked, never deleted, because the audit names it.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sign_in_name", nullable = false, unique = true, length = 100)
    private String name;
    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;
    @Column(name = "password_hash", nullable = false, length = 500)
    private String passwordHash;
    @Column(name = "region_code", length = 20)
    private String regionCode;
    @Column(name = "provider_code", length = 20)
    private String providerCode;
    @Column(nullable = false)
    private boolean locked;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name", nullable = false, length = 40)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected UserAccount() {
    }

    public UserAccount(String name, String displayName, String passwordHash, Set<Role> roles, Scope scope) {
        this.name = Objects.requireNonNull(name, "An account needs a sign-in name.");
        this.displayName = Objects.requireNonNull(displayName, "An account needs a display name.");
        this.passwordHash = Objects.requireNonNull(passwordHash, "An account needs a password hash.");
        this.roles.addAll(roles);
        this.regionCode = scope.region();
        this.providerCode = scope.provider();
    }

    /** Key in the store. */
    public Long id() {
        return id;
    }

    /** Sign-in name. */
    public String name() {
        return name;
    }

    /** Hash as the password hasher wrote it, with its parameters. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Replaces the password. */
    public void changePassword(String newHash) {
        this.passwordHash = Objects.requireNonNull(newHash);
    }

    /** Keeps the person out until unlocked. */
    public void lock() {
        this.locked = true;
    }

    /** Lets the person in again. */
    public void unlock() {
        this.locked = false;
    }

    /** Whether the person is kept out. */
    public boolean isLocked() {
        return locked;
    }

    /** The person as services see it. */
    public Caller asCaller() {
        return new Caller(name, displayName, roles, new Scope(regionCode, providerCode));
    }
}
