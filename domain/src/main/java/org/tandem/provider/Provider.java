package org.tandem.provider;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A provider as the registry knows it at one data version: a projection of the published organisation lists, so a
 * withdrawn list takes its providers with it.
 *
 * @param odsCode  identifier of the organisation
 * @param name     as published, in readable capitals
 * @param type     kind, {@link ProviderType#UNKNOWN} until a list says
 * @param region   NHS region
 * @param icb      integrated care board
 * @param postcode of the headquarters, null when not published
 * @param place    of the postcode, null when not known
 * @param openedOn null when not published
 * @param closedOn null while open
 * @param context  variables that a provider cannot soon change, by the publication's name (Peer Finder)
 */
public record Provider(String odsCode, String name, ProviderType type, Body region, Body icb, String postcode, Place place,
                       LocalDate openedOn, LocalDate closedOn, Map<String, Double> context) implements Comparable<Provider> {

    /** A region or integrated care board: its code and its label, which is editable. */
    public record Body(String code, String name) {

        /** Its code, null where a provider belongs to none. */
        public static String codeOf(Body body) {
            return body == null ? null : body.code();
        }
    }

    public Provider {
        Objects.requireNonNull(odsCode, "A provider needs its ODS code.");
        Objects.requireNonNull(name, "A provider needs a name.");
        Objects.requireNonNull(type, "A provider needs a type.");
        context = Map.copyOf(context);
    }

    /** The group within which it is compared. */
    public ComparatorGroup group() {
        return type.group();
    }

    /** Whether it is open on a day; an unknown opening date counts as open from the beginning. */
    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !openedOn.isAfter(day)) && (closedOn == null || closedOn.isAfter(day));
    }

    /** Where it is, if known. */
    public Optional<Place> location() {
        return Optional.ofNullable(place);
    }

    /** By ODS code. */
    @Override
    public int compareTo(Provider other) {
        return odsCode.compareTo(other.odsCode);
    }
}
