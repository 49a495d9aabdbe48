package org.tandem.pairing;

import java.util.Set;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderType;

/**
 * Who takes part in a round; an empty set stands for all.
 *
 * @param regions    codes of the regions whose recipients are looked at
 * @param icbs       codes of the integrated care boards whose recipients are looked at
 * @param types      kinds of recipients
 * @param recipients ODS codes
 * @param supporters ODS codes
 */
public record RoundScope(Set<String> regions, Set<String> icbs, Set<ProviderType> types, Set<String> recipients,
                         Set<String> supporters) {

    /** Everybody. */
    public static final RoundScope ALL = new RoundScope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public RoundScope {
        regions = Set.copyOf(regions);
        icbs = Set.copyOf(icbs);
        types = Set.copyOf(types);
        recipients = Set.copyOf(recipients);
        supporters = Set.copyOf(supporters);
    }

    /** Whether a provider can be a recipient in the round. */
    public boolean holdsRecipient(Provider p) {
        return (regions.isEmpty() || p.region() != null && regions.contains(p.region().code()))
                && (icbs.isEmpty() || p.icb() != null && icbs.contains(p.icb().code()))
                && (types.isEmpty() || types.contains(p.type()))
                && (recipients.isEmpty() || recipients.contains(p.odsCode()));
    }

    /** Whether a provider is looked at as a supporter; lines of regions are the business of a rule, not of the scope. */
    public boolean holdsSupporter(Provider p) {
        return supporters.isEmpty() || supporters.contains(p.odsCode());
    }

    /** The same with one recipient only. */
    public RoundScope onlyRecipient(String odsCode) {
        return new RoundScope(Set.of(), Set.of(), Set.of(), Set.of(odsCode), supporters);
    }

    /** The same with one supporter only. */
    public RoundScope onlySupporter(String odsCode) {
        return new RoundScope(regions, icbs, types, recipients, Set.of(odsCode));
    }
}
