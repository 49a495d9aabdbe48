package org.tandem.benchmark.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tandem.benchmark.Panel;
import org.tandem.benchmark.PeerDistance;
import org.tandem.benchmark.PeerSimilarity;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.shared.Period;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;
import org.tandem.shared.service.BusinessException.NotFound;

/**
 * With whom a provider is compared. Members are those open on the last day of the period.
 *
 * @param panel data in force
 * @param own   sets that people have made
 */
public record PeerSets(Panel panel, OwnPeerSets own) {

    /** As many peers as the Peer Finder names. */
    private static final int NEAREST = 10;
    private static final String NUMBER = "[1-9]\\d{0,8}";

    /**
     * A set of providers, the provider that it was found for among them.
     *
     * @param code    as asked for
     * @param name    in words
     * @param members ODS codes, sorted
     */
    public record Members(String code, String name, List<String> members) {
    }

    /**
     * Finds a set: {@code GROUP} (comparator group), {@code REGION} (same group and region) or {@code TYPE} of a provider,
     * {@code SIMILAR} (the ten of most similar context), a comparator group by its name, {@code ALL}, or the number of a set that somebody has made, to which the provider is added.
     * When none is named: the group of the provider, or all without one.
     *
     * @param provider null where the set does not need one
     */
    public Members find(String set, Provider provider, Period period) {
        String code = Optional.ofNullable(set).filter(s -> !s.isBlank()).orElse(provider == null ? "ALL" : "GROUP");
        return switch (code) {
            case "ALL" -> members(code, "all providers", period, p -> true);
            case "GROUP" -> members(code, own(code, provider).group().words(), period, p -> p.group() == provider.group());
            case "TYPE" -> members(code, own(code, provider).type().label().toLowerCase(java.util.Locale.UK) + " providers", period,
                    p -> p.type() == provider.type());
            case "REGION" -> members(code, own(code, provider).group().words() + " of the region", period,
                    p -> p.group() == provider.group() && Objects.equals(p.region(), provider.region()));
            case "SIMILAR" -> similar(own(code, provider), period);
            default -> code.matches(NUMBER) ? ofPeople(code, provider, period) : ofGroup(code, period);
        };
    }

    private Members ofPeople(String code, Provider provider, Period period) {
        OwnPeerSets.OwnSet set = own.find(Integer.parseInt(code), period)
                .orElseThrow(() -> new NotFound("There is no peer set " + code + " that you can see."));
        List<String> open = set.members().stream().filter(m -> panel.providers().find(m).filter(p -> p.isOpenOn(period.lastDay())).isPresent()).toList();
        boolean added = provider != null && !open.contains(provider.odsCode());
        return new Members(code, "the own set ‘%s’ with its members of %s%s".formatted(set.name(), set.year(), added ? ", and itself" : ""),
                added ? Stream.concat(open.stream(), Stream.of(provider.odsCode())).sorted().toList() : open);
    }

    private Members similar(Provider provider, Period period) {
        Stream<String> nearest = PeerSimilarity.within(panel.providers(), provider.group(), period.lastDay())
                .nearest(provider.odsCode(), NEAREST).stream().map(PeerDistance::odsCode);
        return new Members("SIMILAR", "the " + NEAREST + " most similar " + provider.group().words() + " and itself",
                Stream.concat(Stream.of(provider.odsCode()), nearest).sorted().toList());
    }

    private Members ofGroup(String code, Period period) {
        ComparatorGroup group = Stream.of(ComparatorGroup.values()).filter(g -> g.name().equals(code)).findFirst()
                .orElseThrow(() -> unknown(code));
        return members(code, group.words(), period, p -> p.group() == group);
    }

    private static Provider own(String code, Provider provider) {
        if (provider == null) {
            throw new Malformed("The peer set " + code + " needs a provider.",
                    new Reason("peerSet", "Name the provider whose " + code.toLowerCase(java.util.Locale.UK) + " is meant."));
        }
        return provider;
    }

    private static Malformed unknown(String code) {
        return new Malformed("There is no peer set '" + code + "'.", new Reason("peerSet",
                "Write GROUP, REGION, TYPE, SIMILAR, ALL, the name of a comparator group such as ACUTE, or the number of an own set."));
    }

    private Members members(String code, String name, Period period, Predicate<Provider> in) {
        return new Members(code, name, panel.providers().all().stream().filter(in)
                .filter(p -> p.isOpenOn(period.lastDay())).map(Provider::odsCode).toList());
    }
}
