package org.tandem.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/** Configuration by environment; a system property of the dotted lower-case name wins (tests, {@code -D}). */
@ApplicationScoped
public class Settings {

    /** Whether the made-up demonstration set is loaded into an empty database. */
    public boolean demonstration() {
        return Boolean.parseBoolean(value("TANDEM_DEMO").orElse("false"));
    }

    /** Password of the first administrator, if it was given. */
    public Optional<String> adminPassword() {
        return value("TANDEM_ADMIN_PASSWORD");
    }

    /** Largest upload in bytes. */
    public long uploadLimitBytes() {
        return Long.parseLong(value("TANDEM_UPLOAD_LIMIT_MB").orElse("256")) * 1024 * 1024;
    }

    /** Calls of the interface that are answered to one user in a minute. */
    public int callsAMinute() {
        return Integer.parseInt(value("TANDEM_CALLS_A_MINUTE").orElse("1200"));
    }

    /** Where uploads lie while they are read; of this node alone. */
    public Path uploadFolder() {
        return Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")), "tandem-imports");
    }

    /** Failed sign-ins that are looked at in a minute for an address and account. */
    public int signInsAMinute() {
        return Integer.parseInt(value("TANDEM_SIGN_INS_A_MINUTE").orElse("10"));
    }

    /** Minutes without a request after which a session ends. */
    public int sessionMinutes() {
        return Integer.parseInt(value("TANDEM_SESSION_MINUTES").orElse("60"));
    }

    /** Whether administrators who sign in with a password have to set up one-time codes before anything else. */
    public boolean administratorsNeedCodes() {
        return Boolean.parseBoolean(value("TANDEM_ADMIN_CODES").orElse("false"));
    }

    /** Days for which records of sign-ins tell who came from where; 0 for ever. */
    public int signInRecordsKeptDays() {
        return Integer.parseInt(value("TANDEM_SIGN_IN_RECORDS_KEPT_DAYS").orElse("365"));
    }

    /** Days after the last day or lock of an account after which its person is erased; 0 never. */
    public int endedAccountsKeptDays() {
        return Integer.parseInt(value("TANDEM_ENDED_ACCOUNTS_KEPT_DAYS").orElse("730"));
    }

    /** Days after which a role has to be confirmed again. */
    public int roleReviewDays() {
        return Integer.parseInt(value("TANDEM_ROLE_REVIEW_DAYS").orElse("90"));
    }

    /** Folder of this node in which emergency access is asked for. */
    public Path emergencyFolder() {
        return Path.of(value("TANDEM_EMERGENCY_FOLDER").orElse(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"))));
    }

    /** Key with which the secrets of one-time codes are encrypted, 32 bytes in Base64, if there is one. */
    public Optional<String> codesKey() {
        return value("TANDEM_CODES_KEY");
    }

    /** Address of the organisation's sign-in service (OpenID Connect issuer), if there is one. */
    public Optional<String> oidcIssuer() {
        return value("TANDEM_OIDC_ISSUER");
    }

    /** How that service calls Tandem. */
    public String oidcClientId() {
        return value("TANDEM_OIDC_CLIENT_ID").orElse("tandem");
    }

    /** Secret of Tandem at that service, if it was given one. */
    public Optional<String> oidcClientSecret() {
        return value("TANDEM_OIDC_CLIENT_SECRET");
    }

    /** Where people reach Tandem, such as {@code https://tandem.example.nhs.uk/tandem}, if it is not where requests say. */
    public Optional<String> publicAddress() {
        return value("TANDEM_PUBLIC_ADDRESS");
    }

    /** Name of this node among others. */
    public String nodeName() {
        return System.getProperty("jboss.node.name", "one");
    }

    /** How many jobs that make many reports run at once, over all nodes. */
    public int jobsAtOnce() {
        return Integer.parseInt(value("TANDEM_JOBS_AT_ONCE").orElse("2"));
    }

    /** How many reports of one job are made at once. */
    public int reportsAtOnce() {
        return Integer.parseInt(value("TANDEM_REPORTS_AT_ONCE").orElse("2"));
    }

    /** Days for which the files of a job are kept. */
    public int jobFilesKeptDays() {
        return Integer.parseInt(value("TANDEM_JOB_FILES_KEPT_DAYS").orElse("90"));
    }

    /** Name of the mail server, if notices are to be sent. */
    public Optional<String> mailHost() {
        return value("TANDEM_MAIL_HOST");
    }

    /** Address that notices come from. */
    public Optional<String> mailFrom() {
        return value("TANDEM_MAIL_FROM");
    }

    /** User of Tandem at the mail server, if it asks for one. */
    public Optional<String> mailUser() {
        return value("TANDEM_MAIL_USER");
    }

    /** Password of that user. */
    public Optional<String> mailPassword() {
        return value("TANDEM_MAIL_PASSWORD");
    }

    private static Optional<String> value(String name) {
        String property = System.getProperty(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property != null ? property : System.getenv(name)).filter(s -> !s.isBlank());
    }
}
