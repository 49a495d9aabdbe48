package org.tandem.shared.service;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.tandem.shared.Reason;

/**
 * A request that is refused for a reason which the person can read. Rolls back, so a refused request changes nothing.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    protected BusinessException(String message, List<Reason> reasons) {
        super(message);
        this.reasons = List.copyOf(reasons);
    }

    /** What is wrong in detail: code (for input the field) and sentence. */
    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }

    /** The thing asked for is not there, or not for this person. */
    public static final class NotFound extends BusinessException {
        private static final long serialVersionUID = 1L;

        public NotFound(String message) {
            super(message, List.of());
        }
    }

    /** The person may not do this. */
    public static final class Forbidden extends BusinessException {
        private static final long serialVersionUID = 1L;

        public Forbidden(String message) {
            super(message, List.of());
        }
    }

    /** The thing is in a state that does not allow it. */
    public static final class WrongState extends BusinessException {
        private static final long serialVersionUID = 1L;

        public WrongState(String message) {
            super(message, List.of());
        }
    }

    /** Somebody else changed it in the meantime. */
    public static final class Stale extends BusinessException {
        private static final long serialVersionUID = 1L;

        public Stale(String message) {
            super(message, List.of());
        }
    }

    /** The input cannot be read at all. */
    public static final class Malformed extends BusinessException {
        private static final long serialVersionUID = 1L;

        public Malformed(String message, Reason... reasons) {
            super(message, List.of(reasons));
        }
    }

    /** The input was understood and is refused; the code says by which rule. */
    public static final class Refused extends BusinessException {
        private static final long serialVersionUID = 1L;

        private final String code;

        public Refused(String code, String message, Reason... reasons) {
            super(message, List.of(reasons));
            this.code = code;
        }

        /** Code of the rule that refused. */
        public String code() {
            return code;
        }
    }
}
