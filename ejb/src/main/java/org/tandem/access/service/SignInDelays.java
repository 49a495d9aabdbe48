package org.tandem.access.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.tandem.access.SignInDelay;

/**
 * Makes whoever guesses wait longer and longer, on whichever node they guess ({@link SignInDelay}). A right password or an
 * administrator ends it. Names that nobody has are treated alike, so that the wait tells nothing.
 */
@ApplicationScoped
class SignInDelays {

    @Inject
    private SignInDelayBook book;

    SignInDelays() {
    }

    SignInDelays(SignInDelayBook book) {
        this.book = book;
    }

    /** How long a name still has to wait, empty when it need not. */
    Optional<Duration> remaining(String name) {
        return book.remaining(RememberedSignIns.sha256(name));
    }

    /** Counts a wrong password; answers the wait that it brings, empty while tries are free. */
    Optional<Duration> failed(String name) {
        String hash = RememberedSignIns.sha256(name);
        try {
            return book.failed(hash);
        } catch (EJBException asFastElsewhere) {
            // the first failure of a name was counted by two requests at once; now it is there
            return book.failed(hash);
        }
    }

    /** Forgets the failures of a name. */
    void clear(String name) {
        book.clear(RememberedSignIns.sha256(name));
    }
}
