package org.tandem.access.service;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.access.UserAccount;
import org.tandem.shared.Reason;

/**
 * What a password must be, after NIST SP 800-63B and the advice of the NCSC: long, not a common one, not made of the
 * person's own name. No rule about kinds of characters and no regular change.
 */
final class PasswordRules {

    /** Fewest characters. */
    static final int LEAST = 12;
    /** Most, because every one of them is hashed. */
    static final int MOST = 200;

    private static final int SHORTEST_NAME = 4;
    /** Of a scale from 0 to 4: below 3 it is guessed within a hundred million tries. */
    private static final int GOOD_ENOUGH = 3;
    private static final int LOOKED_AT = 100;
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {
    }

    /** Why somebody cannot have a password, if there is a reason; code {@code new}. */
    static Optional<Reason> against(String password, UserAccount account) {
        if (password == null || password.isBlank() || password.length() < LEAST || password.length() > MOST) {
            return reason("The new password needs at least %d and at most %d characters.".formatted(LEAST, MOST));
        }
        List<String> names = names(account);
        String lower = password.toLowerCase(Locale.UK);
        Optional<String> own = names.stream().filter(lower::contains).findFirst();
        if (own.isPresent()) {
            return reason("The new password contains “%s”, which is part of your name; leave it out.".formatted(own.get()));
        }
        String part = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return ESTIMATE.measure(part, names).getScore() >= GOOD_ENOUGH ? Optional.empty()
                : reason("The new password is a common one or easily guessed. Take three or more words that do not belong together.");
    }

    private static List<String> names(UserAccount account) {
        return Stream.concat(Stream.of(account.name()), Arrays.stream(account.terms().displayName().split("[^\\p{L}\\p{N}]+")))
                .map(n -> n.toLowerCase(Locale.UK)).filter(n -> n.length() >= SHORTEST_NAME).toList();
    }

    private static Optional<Reason> reason(String sentence) {
        return Optional.of(new Reason("new", sentence));
    }
}
