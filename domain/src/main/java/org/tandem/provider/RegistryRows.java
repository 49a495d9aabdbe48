package org.tandem.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one release says about providers themselves. The registry is the projection of these rows, see
 * {@link RegistryProjection}.
 */
public record RegistryRows(List<Listing> listings, List<Typing> typings, List<Placing> placings,
                           List<Handover> handovers, List<ContextValue> contextValues, List<Label> labels,
                           List<CareRating> ratings, List<OversightFact> oversight,
                           List<Site> sites, List<Journey> journeys, List<Catchment> catchments) {

    /** A release that says nothing about providers. */
    public static final RegistryRows NONE = new RegistryRows(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    /**
     * A line of an organisation list.
     *
     * @param name     as published
     * @param region   code, empty when not published
     * @param icb      code, empty when not published
     * @param postcode empty when not published
     * @param openedOn null when not published
     * @param closedOn null while open
     */
    public record Listing(String code, String name, String region, String icb, String postcode, LocalDate openedOn,
                          LocalDate closedOn, int sourceRow) {
    }

    /** How a type was learnt; the first goes before the second whatever their dates. */
    public enum TypingBasis { TYPE_LIST, ORGANISATION_TYPE }

    /** A provider's type. */
    public record Typing(String code, ProviderType type, TypingBasis basis, int sourceRow) {
    }

    /** What a place belongs to; a postcode goes before a provider's code whatever their dates. */
    public enum PlacingBasis { POSTCODE, PROVIDER }

    /**
     * A point on the map.
     *
     * @param subject postcode in capitals without blanks, or code of the provider
     */
    public record Placing(PlacingBasis basis, String subject, Place place, int sourceRow) {
    }

    /** A predecessor ends and a successor goes on; lists print no shares. */
    public record Handover(String predecessor, String successor, LocalDate on, int sourceRow) {
    }

    /** One of the variables that a provider cannot soon change. */
    public record ContextValue(String code, String variable, double number, int sourceRow) {
    }

    /** Name of a region or integrated care board as a publication prints it. */
    public record Label(Kind kind, String code, String name, int sourceRow) {

        /** What is named. */
        public enum Kind { REGION, ICB }
    }

    /**
     * A building of a provider.
     *
     * @param postcode in capitals without blanks
     */
    public record Site(String code, String site, String name, String postcode, int sourceRow) {
    }

    /**
     * A journey by road.
     *
     * @param from postcode in capitals without blanks
     * @param to   likewise
     */
    public record Journey(String from, String to, double minutes, int sourceRow) {
    }

    /**
     * Patients of a provider from an area.
     *
     * @param area    code of the Office for National Statistics
     * @param release that says so, in words; empty text while it is read from a file that is no release yet
     */
    public record Catchment(String code, String area, Catchments.Share share, String release, int sourceRow) {

        /** As it is read from a file that is no release yet. */
        public Catchment(String code, String area, Catchments.Share share, int sourceRow) {
            this(code, area, share, "", sourceRow);
        }
    }

    /** A key that two releases can share, so that the one with the higher precedence wins. */
    public record Fact(String kind, String subject, String part) {
    }

    public RegistryRows {
        listings = List.copyOf(listings);
        typings = List.copyOf(typings);
        placings = List.copyOf(placings);
        handovers = List.copyOf(handovers);
        contextValues = List.copyOf(contextValues);
        labels = List.copyOf(labels);
        ratings = List.copyOf(ratings);
        oversight = List.copyOf(oversight);
        sites = List.copyOf(sites);
        journeys = List.copyOf(journeys);
        catchments = List.copyOf(catchments);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** Number of rows of every kind. */
    public int size() {
        return listings.size() + typings.size() + placings.size() + handovers.size() + contextValues.size() + labels.size() + ratings.size() + oversight.size()
                + sites.size() + journeys.size() + catchments.size();
    }

    /** Everything it says, without the rows it stands in, for comparing releases. */
    public Map<Fact, Object> facts() {
        Map<Fact, Object> facts = new LinkedHashMap<>();
        listings.forEach(l -> facts.put(new Fact("listing", l.code(), ""), content(l)));
        typings.forEach(t -> facts.put(new Fact("type", t.code(), t.basis().name()), t.type()));
        placings.forEach(p -> facts.put(new Fact("place", p.subject(), p.basis().name()), p.place()));
        handovers.forEach(h -> facts.put(new Fact("succession", h.predecessor(), h.successor()), h.on()));
        contextValues.forEach(c -> facts.put(new Fact("context", c.code(), c.variable()), c.number()));
        labels.forEach(l -> facts.put(new Fact("label", l.code(), l.kind().name()), l.name()));
        ratings.forEach(r -> facts.put(new Fact("rating", r.code(), r.service() + "/" + r.question()), r.withoutRow()));
        oversight.forEach(o -> facts.put(new Fact("oversight", o.code(), o.quarter() + "/" + o.metric()), o.withoutRow()));
        sites.forEach(x -> facts.put(new Fact("site", x.site(), ""), List.of(x.code(), x.name(), x.postcode())));
        journeys.forEach(j -> facts.put(new Fact("journey", j.from(), j.to()), j.minutes()));
        catchments.forEach(c -> facts.put(new Fact("catchment", c.code(), c.area()), c.share()));
        return facts;
    }

    private static Listing content(Listing l) {
        return new Listing(l.code(), l.name(), l.region(), l.icb(), l.postcode(), l.openedOn(), l.closedOn(), 0);
    }

    /** Collects rows one by one. */
    public static final class Builder {
        private final List<Listing> listings = new ArrayList<>();
        private final List<Typing> typings = new ArrayList<>();
        private final List<Placing> placings = new ArrayList<>();
        private final List<Handover> handovers = new ArrayList<>();
        private final List<ContextValue> contextValues = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<CareRating> ratings = new ArrayList<>();
        private final List<OversightFact> oversight = new ArrayList<>();
        private final List<Site> sites = new ArrayList<>();
        private final List<Journey> journeys = new ArrayList<>();
        private final List<Catchment> catchments = new ArrayList<>();

        public void add(Listing row) {
            listings.add(row);
        }

        public void add(Typing row) {
            typings.add(row);
        }

        public void add(Placing row) {
            placings.add(row);
        }

        public void add(Handover row) {
            handovers.add(row);
        }

        public void add(ContextValue row) {
            contextValues.add(row);
        }

        public void add(Label row) {
            labels.add(row);
        }

        public void add(CareRating row) {
            ratings.add(row);
        }

        public void add(OversightFact row) {
            oversight.add(row);
        }

        public void add(Site row) {
            sites.add(row);
        }

        public void add(Journey row) {
            journeys.add(row);
        }

        public void add(Catchment row) {
            catchments.add(row);
        }

        public RegistryRows build() {
            return new RegistryRows(listings, typings, placings, handovers, contextValues, labels, ratings, oversight,
                    sites, journeys, catchments);
        }
    }
}
