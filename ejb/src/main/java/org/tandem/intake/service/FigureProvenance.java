package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.indicator.Indicator;
import org.tandem.intake.Layout;
import org.tandem.intake.Precedence;
import org.tandem.intake.service.FigureHistory.Part;
import org.tandem.intake.service.FigureHistory.Role;
import org.tandem.intake.service.FigureHistory.Source;
import org.tandem.provider.Provider;
import org.tandem.provider.ProviderRegistry;
import org.tandem.shared.DataVersion;
import org.tandem.shared.FigureState;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.DataVersions;

/** Tells of every published figure which release, file and row it comes from. */
@Stateless
public class FigureProvenance {

    private static final String SPOKEN = "select r.id, r.layout, r.publisher, r.file_name, r.sha256, o.source_row, r.published_on, r.layout_rank,"
            + " r.loaded_at, r.published_in, r.withdrawn_in, o.figure, o.figure_state, o.numerator, o.denominator"
            + " from release_block b join observation o on o.release_id = b.release_id and o.indicator = b.indicator"
            + " join data_release r on r.id = b.release_id"
            + " where b.indicator = ? and o.provider = ? and o.period_text = ? and r.published_in is not null";

    private record Spoken(Source source, Precedence precedence) {

        boolean stands() {
            return source.withdrawnIn() == null;
        }
    }

    @Inject
    private StoredRows stored;
    @Inject
    private KnownProviders providers;
    @Inject
    private JoinedCatalogue catalogue;
    @Inject
    private DataVersions versions;
    @Inject
    private WithheldFigures withheldFigures;
    @Inject
    private Authority authority;

    /**
     * History of a figure.
     *
     * @throws NotFound when no release that ever was in force speaks of it or of a part of it
     */
    public FigureHistory of(String odsCode, String indicatorCode, Period period) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Indicator indicator = catalogue.catalogue().find(indicatorCode)
                .orElseThrow(() -> new NotFound("No indicator has the code '" + indicatorCode + "'."));
        DataVersion version = versions.current();
        ProviderRegistry registry = providers.at(version);
        List<Part> parts = indicator.addsUp() ? parts(registry, odsCode, period) : List.of();
        boolean withheld = withheldFigures.isWithheld(indicatorCode, odsCode, period);
        List<Source> sources = sources(odsCode, indicatorCode, period).stream().map(s -> s.shown(indicator, withheld)).toList();
        if (sources.isEmpty() && parts.isEmpty()) {
            throw new NotFound("No published file speaks of %s, %s and %s.".formatted(odsCode, indicatorCode, period));
        }
        return new FigureHistory(odsCode, name(registry, odsCode), indicatorCode, indicator.name(), period, sources, parts, version);
    }

    private static List<Part> parts(ProviderRegistry registry, String odsCode, Period period) {
        return registry.intoSuccessor(odsCode).stream().filter(s -> s.on().isAfter(period.lastDay()))
                .map(s -> new Part(s.predecessor(), name(registry, s.predecessor()), s.on(), s.share())).toList();
    }

    private static String name(ProviderRegistry registry, String odsCode) {
        return registry.find(odsCode).map(Provider::name).orElse(odsCode);
    }

    private List<Source> sources(String provider, String indicator, Period period) {
        List<Spoken> spoken = new ArrayList<>(stored.query(SPOKEN, FigureProvenance::read, indicator, provider, period.toString()));
        spoken.sort(Comparator.comparing(Spoken::stands).thenComparing(Spoken::precedence).reversed());
        Optional<Spoken> inForce = spoken.stream().filter(Spoken::stands).findFirst();
        return spoken.stream().map(s -> withRole(s, inForce)).toList();
    }

    private static Source withRole(Spoken spoken, Optional<Spoken> inForce) {
        Source s = spoken.source();
        Role role = !spoken.stands() ? Role.WITHDRAWN : inForce.filter(spoken::equals).isPresent() ? Role.IN_FORCE : Role.SUPERSEDED;
        String sentence = switch (role) {
            case IN_FORCE -> "The figure comes from row %d of this file.".formatted(s.row());
            case SUPERSEDED -> "Release %d, published on %s, goes before it.".formatted(inForce.orElseThrow().source().release(),
                    NumberWords.day(inForce.orElseThrow().source().publishedOn()));
            case WITHDRAWN -> "It was withdrawn with data version " + s.withdrawnIn() + ".";
        };
        return new Source(s.release(), role, sentence, s.publication(), s.publisher(), s.fileName(), s.sha256(), s.row(), s.publishedOn(),
                s.loadedAt(), s.publishedIn(), s.withdrawnIn(), s.value(), s.state(), s.numerator(), s.denominator());
    }

    private static Spoken read(ResultSet r) throws SQLException {
        Layout layout = Layout.valueOf(r.getString(2));
        LocalDate publishedOn = r.getObject(7, LocalDate.class);
        Long withdrawnIn = (Long) r.getObject(11);
        Source source = new Source(r.getInt(1), null, "", layout.title(), r.getString(3), r.getString(4), r.getString(5), r.getInt(6), publishedOn,
                r.getObject(9, OffsetDateTime.class).toInstant(), new DataVersion(r.getLong(10)),
                withdrawnIn == null ? null : new DataVersion(withdrawnIn), (Double) r.getObject(12), FigureState.valueOf(r.getString(13)),
                (Double) r.getObject(14), (Double) r.getObject(15));
        return new Spoken(source, new Precedence(publishedOn, r.getInt(8), r.getString(5)));
    }
}
