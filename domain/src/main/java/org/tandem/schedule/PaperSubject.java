package org.tandem.schedule;

import java.util.Objects;
import org.tandem.access.Caller;
import org.tandem.access.Scope;

/**
 * Whom the papers of a schedule are about.
 *
 * @param code of the provider, board or region; null for England
 */
public record PaperSubject(Kind kind, String code) {

    /** One provider, the providers of a board or region, or all. */
    public enum Kind {
        PROVIDER("trust"), ICB("board"), REGION("region"), ENGLAND("country");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As it is called in a sentence. */
        public String label() {
            return label;
        }
    }

    /** All England. */
    public static final PaperSubject ENGLAND = new PaperSubject(Kind.ENGLAND, null);

    public PaperSubject {
        Objects.requireNonNull(kind, "Say whom the paper is about.");
        if ((kind == Kind.ENGLAND) != (code == null)) {
            throw new IllegalArgumentException("A provider, board or region has a code, England has none.");
        }
    }

    /** One provider. */
    public static PaperSubject provider(String odsCode) {
        return new PaperSubject(Kind.PROVIDER, odsCode);
    }

    /** A region. */
    public static PaperSubject region(String code) {
        return new PaperSubject(Kind.REGION, code);
    }

    /** Code of the region, null for England, where papers of a region are made. */
    public String regionOrNull() {
        return kind == Kind.REGION ? code : null;
    }

    /** Whether it lies in the scope of a person: the own trust, the own board, a region of the scope, or all England. */
    public boolean isOf(Caller person) {
        Scope scope = person.scope();
        return switch (kind) {
            case PROVIDER -> code.equals(scope.provider());
            case ICB -> scope.isNational() || code.equals(scope.icb());
            case REGION -> scope.coversRegion(code);
            case ENGLAND -> scope.isNational();
        };
    }
}
