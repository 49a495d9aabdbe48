package org.tandem.search.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.indicator.service.Indicators;
import org.tandem.pairing.service.Rounds;
import org.tandem.provider.service.ProviderQuery;
import org.tandem.provider.service.Providers;
import org.tandem.search.Found;
import org.tandem.search.Found.Kind;
import org.tandem.search.SearchWords;
import org.tandem.shared.PageAsked;

/** Finds providers and indicators, and the rounds that the person may see, by code or name. */
@Stateless
public class Search {

    private static final PageAsked ALL = new PageAsked(0, PageAsked.MOST);

    /** Something with its place; places of different kinds are compared before the kinds. */
    private record Placed(int place, Found found) {
    }

    @Inject
    private Providers providers;
    @Inject
    private Indicators indicators;
    @Inject
    private Rounds rounds;
    @Inject
    private Authority authority;

    /** What fits, best first, of one place providers before indicators before rounds, then by name. */
    public List<Found> find(String text, int most) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return everything().flatMap(f -> words.place(f.code(), f.name()).stream().mapToObj(p -> new Placed(p, f)))
                .sorted(Comparator.comparingInt(Placed::place).thenComparing((Placed p) -> p.found().kind())
                        .thenComparing(p -> p.found().name()).thenComparing(p -> p.found().code()))
                .limit(most).map(Placed::found).toList();
    }

    /** What has a code, when the person may see it. */
    public Optional<Found> named(Kind kind, String code) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        return of(kind).filter(f -> f.code().equals(code)).findFirst();
    }

    private Stream<Found> everything() {
        return Stream.of(Kind.values()).flatMap(this::of);
    }

    private Stream<Found> of(Kind kind) {
        return switch (kind) {
            case PROVIDER -> providers.list(ProviderQuery.ALL, ALL).items().stream().map(p -> new Found(kind, p.odsCode(), p.name(),
                    Stream.of(p.odsCode(), p.type().label(), p.region() == null ? null : p.region().name()).filter(Objects::nonNull)
                            .reduce((a, b) -> a + " · " + b).orElseThrow()));
            case INDICATOR -> indicators.list(ALL).items().stream().map(i -> new Found(kind, i.indicator().code(), i.indicator().name(),
                    i.indicator().code() + " · " + i.indicator().topic().label()));
            case ROUND -> authority.holds(Permission.READ_OWN_PAIRS) ? rounds.list().stream().map(r -> new Found(kind, String.valueOf(r.id()),
                    r.name(), r.asOf().toString())) : Stream.empty();
        };
    }
}
