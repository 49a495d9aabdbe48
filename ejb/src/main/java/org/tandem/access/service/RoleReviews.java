package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.access.AccountTerms;
import org.tandem.access.Role;
import org.tandem.access.RoleReview;
import org.tandem.access.Scope;
import org.tandem.access.UserAccount;
import org.tandem.audit.service.AuditTrail;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.Settings;

/**
 * The review of roles: who holds which since when, whether it was confirmed, and confirming or taking away. A role is due so
 * many days after it was given or last confirmed.
 */
@Stateless
public class RoleReviews {

    /**
     * A role that somebody holds.
     *
     * @param name         sign-in name
     * @param since        when it was given
     * @param lastSignInAt null when the person never signed in
     * @param reviewedAt   when it was last confirmed, null when never since it was given
     * @param reviewedBy   sign-in name, null with it
     * @param dueOn        day of the next review
     * @param isDue        whether that day has come
     * @param version      of the account, as it was looked at
     */
    public record Line(String name, String displayName, Role role, Instant since, Scope scope, boolean locked, Instant lastSignInAt,
                       Instant reviewedAt, String reviewedBy, LocalDate dueOn, boolean isDue, int version) {
    }

    /** A role that an administrator ticked, with the version of the account that was looked at. */
    public record Chosen(String name, Role role, int version) {
    }

    private static final ZoneId UK = ZoneId.of("Europe/London");

    @Inject
    private AccountRepository accounts;
    @Inject
    private RoleReviewRepository reviews;
    @Inject
    private UserAdministration administration;
    @Inject
    private AdministratorsOnly administrators;
    @Inject
    private Authority authority;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    public RoleReviews() {
    }

    RoleReviews(AccountRepository accounts, RoleReviewRepository reviews, UserAdministration administration, AdministratorsOnly administrators,
                Authority authority, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.reviews = reviews;
        this.administration = administration;
        this.administrators = administrators;
        this.authority = authority;
        this.settings = new Settings();
        this.audit = audit;
        this.clock = clock;
    }

    /** Every role of accounts that have not ended, what is due longest first. */
    public List<Line> list() {
        administrators.require();
        Map<RoleReview.Key, RoleReview> done = reviews.all();
        return accounts.all().stream().filter(a -> !a.isOverAt(clock.instant()) && !a.isForEmergencies()).flatMap(a -> lines(a, done))
                .sorted(Comparator.comparing(Line::dueOn).thenComparing(Line::name).thenComparing(Line::role)).toList();
    }

    /** How many roles are due, for administrators. */
    public long due() {
        administrators.require();
        return reviews.countNeitherGivenNorConfirmedSince(clock.instant().minus(interval()), today());
    }

    private Stream<Line> lines(UserAccount a, Map<RoleReview.Key, RoleReview> done) {
        return a.grantedAt().entrySet().stream().map(e -> line(a, e.getKey(), e.getValue(), done.get(new RoleReview.Key(a.id(), e.getKey()))));
    }

    private Line line(UserAccount a, Role role, Instant since, RoleReview review) {
        boolean counts = review != null && review.reviewedAt().isAfter(since);
        Instant due = (counts ? review.reviewedAt() : since).plus(interval());
        return new Line(a.name(), a.terms().displayName(), role, since, a.terms().scope(), a.isLocked(), a.lastSignInAt().orElse(null),
                counts ? review.reviewedAt() : null, counts ? review.reviewedBy() : null, LocalDate.ofInstant(due, UK), !due.isAfter(clock.instant()), a.rowVersion());
    }

    /** The people still need these roles. Nobody confirms their own, as long as another administrator can. */
    public void confirm(List<Chosen> chosen) {
        administrators.require();
        List<UserAccount> all = accounts.all();
        chosen.forEach(c -> confirm(c, all));
    }

    private void confirm(Chosen chosen, List<UserAccount> all) {
        UserAccount account = find(chosen, all);
        String by = authority.caller().name();
        if (by.equals(chosen.name()) && all.stream().anyMatch(a -> !a.name().equals(by) && a.isLastingAdministrator())) {
            throw new Refused("OWN_ROLE", "Another administrator confirms your own roles; untick them.");
        }
        reviews.confirm(new RoleReview.Key(account.id(), chosen.role()), clock.instant(), by);
        audit.done("CONFIRM_ROLE", chosen.name(), chosen.role().name());
    }

    /** The people do not need these roles any more; all or, when one cannot be taken away, none. */
    public void remove(List<Chosen> chosen) {
        administrators.require();
        List<UserAccount> all = accounts.all();
        Map<UserAccount, Set<Role>> byAccount = chosen.stream().collect(Collectors.groupingBy(c -> find(c, all), LinkedHashMap::new,
                Collectors.mapping(Chosen::role, Collectors.toSet())));
        byAccount.forEach(this::remove);
    }

    private void remove(UserAccount account, Set<Role> roles) {
        AccountTerms terms = account.terms();
        Set<Role> left = EnumSet.copyOf(terms.roles());
        left.removeAll(roles);
        if (left.isEmpty()) {
            throw new Refused("NO_ROLE_LEFT", terms.displayName() + " would have no role left. Lock the account or give it a last day instead.");
        }
        administration.change(account.name(), account.rowVersion(),
                new AccountTerms(terms.displayName(), left, terms.scope(), terms.lastDay(), terms.organisationName()), account.email().orElse(null));
    }

    private static UserAccount find(Chosen chosen, List<UserAccount> all) {
        UserAccount account = all.stream().filter(a -> a.name().equals(chosen.name())).findFirst()
                .orElseThrow(() -> new NotFound("No account '" + chosen.name() + "'."));
        if (account.rowVersion() != chosen.version() || !account.grantedAt().containsKey(chosen.role())) {
            throw new Stale("The account of " + account.terms().displayName()
                    + " was changed since you opened this page, so nothing was done. Look at it as it is now and decide again.");
        }
        return account;
    }

    private Duration interval() {
        return Duration.ofDays(settings.roleReviewDays());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UK);
    }
}
