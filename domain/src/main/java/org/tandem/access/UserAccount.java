package org.tandem.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person who may sign in. It begins when an administrator creates it; password, roles, scope and lock change over
 * time; it is locked or ends on a day, never deleted, because the audit names it.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "sign_in_name", nullable = false, unique = true, length = 100)
    private String name;
    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;
    @Column(name = "password_hash", nullable = false, length = 500)
    private String passwordHash;
    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;
    @Column(name = "region_code", length = 20)
    private String regionCode;
    @Column(name = "icb_code", length = 20)
    private String icbCode;
    @Column(name = "provider_code", length = 20)
    private String providerCode;
    @Column(nullable = false)
    private boolean locked;
    @Column(name = "locked_at")
    private Instant lockedAt;
    @Column(name = "erased_at")
    private Instant erasedAt;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "session_generation", nullable = false)
    private int sessionGeneration;
    @Column(name = "codes_since")
    private Instant codesSince;
    @Column(name = "open_until")
    private Instant openUntil;
    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private Instant lastSignInAt;
    @Column(name = "organisation_name", unique = true, length = 320)
    private String organisationName;
    @Column(name = "identity_issuer", length = 500)
    private String identityIssuer;
    @Column(name = "identity_subject", length = 255)
    private String identitySubject;
    @Column(name = "email_address", length = EmailAddress.LONGEST)
    private String email;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "role_name", nullable = false, length = 40)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "granted_at", nullable = false)
    private Map<Role, Instant> grantedAt = new EnumMap<>(Role.class);
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    protected UserAccount() {
    }

    public UserAccount(String name, String passwordHash, AccountTerms terms, Instant now) {
        this.name = Objects.requireNonNull(name, "An account needs a sign-in name.");
        this.passwordHash = Objects.requireNonNull(passwordHash, "An account needs a password hash.");
        change(terms, now);
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

    /** Replaces the password by one of the person's own choice; every session that is open ends. */
    public void changePassword(String newHash) {
        this.passwordHash = Objects.requireNonNull(newHash);
        this.mustChangePassword = false;
        endSessions();
    }

    /** Replaces the password by one that opens the account page and nothing else; every session that is open ends. */
    public void giveOneTimePassword(String newHash) {
        changePassword(newHash);
        this.mustChangePassword = true;
    }

    /** Whether the password is for one use. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** What an administrator decided. */
    public AccountTerms terms() {
        return new AccountTerms(displayName, grantedAt.keySet(), new Scope(regionCode, icbCode, providerCode), lastDay,
                organisationName);
    }

    /** Takes other terms; a role that stays keeps the moment since when it is held. */
    public final void change(AccountTerms terms, Instant now) {
        displayName = terms.displayName();
        regionCode = terms.scope().region();
        icbCode = terms.scope().icb();
        providerCode = terms.scope().provider();
        lastDay = terms.lastDay();
        if (!Objects.equals(organisationName, terms.organisationName())) {
            organisationName = terms.organisationName();
            bindTo(null, null);
        }
        grantedAt.keySet().retainAll(terms.roles());
        terms.roles().forEach(role -> grantedAt.putIfAbsent(role, now));
    }

    /** Since when each role is held. */
    public Map<Role, Instant> grantedAt() {
        return Map.copyOf(grantedAt);
    }

    /** How the person is named at the organisation's own sign-in, where an administrator wrote it down. */
    public Optional<String> organisationName() {
        return Optional.ofNullable(organisationName);
    }

    /** Where notices go, if the person or an administrator wrote it down. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    /** Writes down where notices go; null for nowhere. */
    public void sendNoticesTo(EmailAddress address) {
        email = address == null ? null : address.text();
    }

    /** Ties the account to a person of the organisation's own sign-in; another name unties it. */
    public final void bindTo(String issuer, String subject) {
        identityIssuer = issuer;
        identitySubject = subject;
    }

    /** Keeps the person out until unlocked. */
    public void lock(Instant now) {
        locked = true;
        lockedAt = now;
    }

    /** Lets the person in again. */
    public void unlock() {
        locked = false;
        lockedAt = null;
    }

    /** Whether the person is kept out by an administrator. */
    public boolean isLocked() {
        return locked;
    }

    /** Whether the account's last day is over at a moment, days being those of the UK, or the hour of an emergency. */
    public boolean isOverAt(Instant now) {
        return lastDay != null && now.atZone(UK).toLocalDate().isAfter(lastDay) || openUntil != null && !now.isBefore(openUntil);
    }

    /** Makes it the account for emergencies: open until then, with a password for one use, whatever was done to it before. */
    public void openForEmergency(String newHash, Instant until) {
        giveOneTimePassword(newHash);
        unlock();
        openUntil = until;
    }

    /** Whether it is the account for emergencies. */
    public boolean isForEmergencies() {
        return openUntil != null;
    }

    /** From now on a password alone does not open the account; every session that is open ends. */
    public void useCodes(Instant now) {
        codesSince = now;
        endSessions();
    }

    /** A password alone opens the account again; every session that is open ends. */
    public void endCodes() {
        codesSince = null;
        endSessions();
    }

    /** Since when one-time codes are asked for, empty when they are not. */
    public Optional<Instant> codesSince() {
        return Optional.ofNullable(codesSince);
    }

    /** Whether the person may come in at a moment. */
    public boolean isOpenAt(Instant now) {
        return !locked && !isOverAt(now);
    }

    /** Whether this is an administrator of the whole country who is not locked and does not end. */
    public boolean isLastingAdministrator() {
        return !locked && openUntil == null && terms().isLastingAdministrator();
    }

    /** Whether nobody could come in since a moment, because of the lock or the last day. */
    public boolean isEndedBefore(Instant moment) {
        return lockedAt != null && lockedAt.isBefore(moment) || lastDay != null && lastDay.isBefore(moment.atZone(UK).toLocalDate());
    }

    /** Takes everything away that tells who the person was; the key stays, so that what was decided still has one author. */
    public void erase(String pseudonym, Instant now) {
        lock(now);
        name = pseudonym;
        passwordHash = "erased";
        codesSince = null;
        email = null;
        change(new AccountTerms("Erased person", Set.of(), Scope.NATIONAL, null), now);
        bindTo(null, null);
        erasedAt = now;
        endSessions();
    }

    /** Whether the data of the person were erased. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Ends every session that is open. */
    public final void endSessions() {
        sessionGeneration++;
    }

    /** Number that a session keeps; it is open while the account has the same. */
    public int sessionGeneration() {
        return sessionGeneration;
    }

    /** When the person last signed in, if ever. */
    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    /** Counts changes, so that two administrators do not undo each other's. */
    public int rowVersion() {
        return rowVersion;
    }

    /**
     * The person after a sign-in with a password, as services see it.
     *
     * @param administratorsNeedCodes whether an administrator without one-time codes has to set them up first
     */
    public Caller asCaller(boolean administratorsNeedCodes) {
        AccountTerms terms = terms();
        boolean codesAreMissing = administratorsNeedCodes && terms.roles().contains(Role.ADMIN) && codesSince == null && openUntil == null;
        return new Caller(name, displayName, terms.roles(), terms.scope(),
                mustChangePassword ? Caller.Duty.CHANGE_PASSWORD : codesAreMissing ? Caller.Duty.SET_UP_CODES : Caller.Duty.NONE);
    }

    /** The person after a sign-in at the organisation, for which password and codes here play no part. */
    public Caller asCallerOfOrganisation() {
        AccountTerms terms = terms();
        return new Caller(name, displayName, terms.roles(), terms.scope());
    }
}
