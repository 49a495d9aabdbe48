package org.tandem.boardpack;

import java.util.Objects;

/**
 * What a pack is about.
 *
 * @param code of the provider, board or region
 */
public record PackSubject(Kind kind, String code) {

    /** A provider, an integrated care board or a region. */
    public enum Kind {
        PROVIDER("Provider"), ICB("Integrated care board"), REGION("Region");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As it is shown. */
        public String label() {
            return label;
        }
    }

    public PackSubject {
        Objects.requireNonNull(kind, "Say whether the pack is about a provider, a board or a region.");
        Objects.requireNonNull(code, "Name the provider, board or region by its code.");
    }

    /** A pack about one provider. */
    public static PackSubject provider(String odsCode) {
        return new PackSubject(Kind.PROVIDER, odsCode);
    }

    /** Whether it is about one provider alone. */
    public boolean isProvider() {
        return kind == Kind.PROVIDER;
    }
}
