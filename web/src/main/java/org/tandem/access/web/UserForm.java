package org.tandem.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.access.AccountTerms;
import org.tandem.access.EmailAddress;
import org.tandem.access.Role;
import org.tandem.access.Scope;
import org.tandem.access.service.UserRow;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/**
 * The fields of an account as they are shown and sent back.
 *
 * @param scope one of {@code NATIONAL REGION ICB PROVIDER}
 */
public record UserForm(String name, String displayName, Set<String> roles, String scope, String code, String lastDay,
                       String organisationName, String email) {

    static final UserForm EMPTY = new UserForm("", "", Set.of(), "NATIONAL", "", "", "", "");

    static UserForm of(UserRow row) {
        Scope scope = row.scope();
        String kind = scope.provider() != null ? "PROVIDER" : scope.icb() != null ? "ICB" : scope.region() != null ? "REGION" : "NATIONAL";
        String code = scope.provider() != null ? scope.provider() : scope.icb() != null ? scope.icb() : text(scope.region());
        return new UserForm(row.name(), row.displayName(), row.grantedAt().keySet().stream().map(Enum::name).collect(Collectors.toSet()), kind, code,
                row.lastDay() == null ? "" : row.lastDay().toString(), text(row.organisationName()), text(row.email()));
    }

    /** As it was sent. */
    static UserForm sent(Map<String, String[]> fields) {
        return new UserForm(one(fields, "userName"), one(fields, "displayName"),
                Set.copyOf(new TreeSet<>(Arrays.asList(fields.getOrDefault("roles", new String[0])))), one(fields, "scope"),
                one(fields, "code"), one(fields, "lastDay"), one(fields, "organisationName").toLowerCase(Locale.ROOT), one(fields, "email"));
    }

    private static String one(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null ? "" : values[0].strip();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Whether a role is ticked. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /**
     * What the administrator wants.
     *
     * @throws Refused when a field cannot be read; the code of the reason is the field
     */
    AccountTerms terms() {
        return new AccountTerms(displayName, roles.stream().map(this::role).collect(Collectors.toSet()), wantedScope(), day(),
                organisationName.isEmpty() ? null : organisationName);
    }

    /**
     * Where notices go, null for nowhere.
     *
     * @throws Refused when it is no address
     */
    EmailAddress address() {
        return address(email, "email");
    }

    static EmailAddress address(String text, String field) {
        try {
            return EmailAddress.typed(text).orElse(null);
        } catch (IllegalArgumentException noAddress) {
            throw refused(field, noAddress.getMessage());
        }
    }

    private Role role(String text) {
        try {
            return Role.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw refused("roles", "There is no role '" + text + "'.");
        }
    }

    private Scope wantedScope() {
        if (!"NATIONAL".equals(scope) && code.isEmpty()) {
            throw refused("scope", "Write the code of the region, board or provider.");
        }
        return switch (scope) {
            case "NATIONAL" -> Scope.NATIONAL;
            case "REGION" -> Scope.ofRegion(code);
            case "ICB" -> Scope.ofIcb(code);
            case "PROVIDER" -> Scope.ofProvider(code);
            default -> throw refused("scope", "Choose for whom the person acts.");
        };
    }

    private LocalDate day() {
        try {
            return lastDay.isEmpty() ? null : LocalDate.parse(lastDay);
        } catch (DateTimeParseException noDay) {
            throw refused("lastDay", "Write the last day as 2027-03-31.");
        }
    }

    private static Refused refused(String field, String sentence) {
        return new Refused("BAD_ACCOUNT", "The account was not saved.", new Reason(field, sentence));
    }
}
