package org.tandem.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.provider.Provider.Body;
import org.tandem.provider.RegistryRows.Catchment;
import org.tandem.provider.RegistryRows.ContextValue;
import org.tandem.provider.RegistryRows.Handover;
import org.tandem.provider.RegistryRows.Journey;
import org.tandem.provider.RegistryRows.Label;
import org.tandem.provider.RegistryRows.Listing;
import org.tandem.provider.RegistryRows.Placing;
import org.tandem.provider.RegistryRows.PlacingBasis;
import org.tandem.provider.RegistryRows.Site;
import org.tandem.provider.RegistryRows.Typing;
import org.tandem.provider.RegistryRows.TypingBasis;

/**
 * The registry as the releases in force tell it. Each fact comes from the release of the highest precedence that speaks of
 * it: a provider that a newer list leaves out stays as the older list has it. A provider exists by being listed; types,
 * places and context of codes outside every list are not used.
 *
 * <p>Types come from a trust type list, else from the organisation type of the newest sickness file. Places come from the
 * postcode, else from a list of trusts with coordinates. The lists of successions print no shares: a predecessor with
 * several successors is split evenly.
 *
 * <p>Sites and catchments of a predecessor are also those of a successor that took it over whole, because lists of sites and
 * shares of patients are older than mergers.
 */
public final class RegistryProjection {

    private static final String NO_NAME = "not published";

    private final Map<String, Listing> listings = new TreeMap<>();
    private final Map<TypingBasis, Map<String, ProviderType>> types = new HashMap<>();
    private final Map<PlacingBasis, Map<String, Place>> places = new HashMap<>();
    private final Map<String, Map<String, Handover>> handovers = new TreeMap<>();
    private final Map<String, Map<String, Double>> context = new HashMap<>();
    private final Map<Label.Kind, Map<String, String>> labels = new HashMap<>();
    private final Map<String, Site> sites = new TreeMap<>();
    private final Map<String, Map<String, Double>> journeys = new HashMap<>();
    private final Map<String, Map<String, Catchments.Share>> catchments = new TreeMap<>();
    private final Map<String, String> catchmentReleases = new TreeMap<>();

    private final Map<String, Map<String, CareRating>> ratings = new HashMap<>();
    private final Map<String, Map<String, OversightFact>> oversight = new HashMap<>();

    private RegistryProjection() {
    }

    /**
     * Projects releases.
     *
     * @param lowestPrecedenceFirst rows of every release in force
     * @param editedLabels          names of regions and boards that go before published ones
     */
    public static ProviderRegistry of(List<RegistryRows> lowestPrecedenceFirst, List<Label> editedLabels) {
        RegistryProjection projection = new RegistryProjection();
        lowestPrecedenceFirst.forEach(projection::add);
        editedLabels.forEach(projection::put);
        return projection.registry();
    }

    private ProviderRegistry registry() {
        List<Succession> successions = successions();
        Heirs heirs = new Heirs(successions);
        Map<String, Set<String>> postcodes = new TreeMap<>();
        sites.values().forEach(s -> heirs.of(s.code()).forEach(h -> postcodes.computeIfAbsent(h, c -> new TreeSet<>()).add(s.postcode())));
        listings.values().forEach(l -> postcodes.computeIfAbsent(l.code(), c -> new TreeSet<>()).add(postcodeKey(l.postcode())));
        return new ProviderRegistry(listings.values().stream().map(this::provider).toList(), successions,
                judgements(), new Journeys(journeys, postcodes), catchments(heirs));
    }

    private Catchments catchments(Heirs heirs) {
        Map<String, Map<String, Catchments.Share>> shares = new TreeMap<>();
        Map<String, String> releases = new TreeMap<>();
        catchments.forEach((code, areas) -> heirs.of(code).forEach(h -> {
            shares.putIfAbsent(h, areas);
            releases.putIfAbsent(h, catchmentReleases.get(code));
        }));
        shares.putAll(catchments);
        releases.putAll(catchmentReleases);
        return new Catchments(shares, releases);
    }

    private Map<String, Judgements> judgements() {
        Set<String> codes = new TreeSet<>(ratings.keySet());
        codes.addAll(oversight.keySet());
        return codes.stream().collect(Collectors.toMap(c -> c, c -> new Judgements(
                List.copyOf(ratings.getOrDefault(c, Map.of()).values()), List.copyOf(oversight.getOrDefault(c, Map.of()).values()))));
    }

    private void add(RegistryRows rows) {
        rows.listings().forEach(l -> listings.put(l.code(), l));
        for (Typing t : rows.typings()) {
            types.computeIfAbsent(t.basis(), b -> new HashMap<>()).put(t.code(), t.type());
        }
        for (Placing p : rows.placings()) {
            places.computeIfAbsent(p.basis(), b -> new HashMap<>()).put(p.subject(), p.place());
        }
        for (Handover h : rows.handovers()) {
            handovers.computeIfAbsent(h.predecessor(), c -> new TreeMap<>()).put(h.successor(), h);
        }
        for (ContextValue c : rows.contextValues()) {
            context.computeIfAbsent(c.code(), x -> new HashMap<>()).put(c.variable(), c.number());
        }
        rows.labels().forEach(this::put);
        rows.ratings().forEach(r -> ratings.computeIfAbsent(r.code(), c -> new TreeMap<>()).put(r.service() + "/" + r.question(), r));
        rows.oversight().forEach(o -> oversight.computeIfAbsent(o.code(), c -> new TreeMap<>()).put(o.quarter() + "/" + o.metric(), o));
        rows.sites().forEach(s -> sites.put(s.site(), s));
        for (Journey j : rows.journeys()) {
            journeys.computeIfAbsent(j.from(), f -> new HashMap<>()).put(j.to(), j.minutes());
        }
        for (Catchment c : rows.catchments()) {
            catchments.computeIfAbsent(c.code(), x -> new HashMap<>()).put(c.area(), c.share());
            catchmentReleases.put(c.code(), c.release());
        }
    }

    private void put(Label label) {
        labels.computeIfAbsent(label.kind(), k -> new HashMap<>()).put(label.code(), label.name());
    }

    private Provider provider(Listing l) {
        String postcode = l.postcode().isEmpty() ? null : l.postcode();
        return new Provider(l.code(), ReadableName.of(l.name()), type(l.code()),
                body(Label.Kind.REGION, l.region()), body(Label.Kind.ICB, l.icb()), postcode, place(l),
                l.openedOn(), l.closedOn(), context.getOrDefault(l.code(), Map.of()));
    }

    private ProviderType type(String code) {
        ProviderType byOrganisation = types.getOrDefault(TypingBasis.ORGANISATION_TYPE, Map.of())
                .getOrDefault(code, ProviderType.UNKNOWN);
        return types.getOrDefault(TypingBasis.TYPE_LIST, Map.of()).getOrDefault(code, byOrganisation);
    }

    private Place place(Listing l) {
        Place byCode = places.getOrDefault(PlacingBasis.PROVIDER, Map.of()).get(l.code());
        return places.getOrDefault(PlacingBasis.POSTCODE, Map.of()).getOrDefault(postcodeKey(l.postcode()), byCode);
    }

    private Body body(Label.Kind kind, String code) {
        return new Body(code, labels.getOrDefault(kind, Map.of()).getOrDefault(code, code.isEmpty() ? NO_NAME : code));
    }

    private List<Succession> successions() {
        List<Succession> all = new ArrayList<>();
        handovers.forEach((predecessor, successors) -> successors.values().stream()
                .map(h -> new Succession(h.predecessor(), h.successor(), h.on(), 1.0 / successors.size()))
                .collect(Collectors.toCollection(() -> all)));
        return all;
    }

    /** A postcode as it is compared: in capitals, without blanks. */
    public static String postcodeKey(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
