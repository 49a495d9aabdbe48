package org.tandem.access.service;

import java.util.stream.Collectors;
import org.tandem.access.AccountTerms;
import org.tandem.access.Scope;

/** How the audit trail writes what an account may do. */
final class AccountWords {

    private AccountWords() {
    }

    static String of(AccountTerms terms) {
        return "name %s; roles %s; scope %s; last day %s; at the organisation %s".formatted(terms.displayName(),
                terms.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")), of(terms.scope()),
                terms.lastDay() == null ? "none" : terms.lastDay(), terms.organisationName() == null ? "none" : terms.organisationName());
    }

    private static String of(Scope scope) {
        if (scope.provider() != null) {
            return "provider " + scope.provider();
        }
        return scope.icb() != null ? "board " + scope.icb() : scope.region() != null ? "region " + scope.region() : "national";
    }
}
