package org.tandem.access;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a person gets mail. It holds one plain address: nothing that a mail server could read as another one or as a second line. */
public record EmailAddress(String text) {

    /** Characters that fit. */
    public static final int LONGEST = 254;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /** @throws IllegalArgumentException when it is no such address */
    public EmailAddress {
        if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an e-mail address such as mary.okafor@example.nhs.uk.");
        }
    }

    /**
     * What somebody typed; empty when nothing.
     *
     * @throws IllegalArgumentException when it is no address
     */
    public static Optional<EmailAddress> typed(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty()).map(EmailAddress::new);
    }
}
