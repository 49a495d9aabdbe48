package org.tandem.intake.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.tandem.intake.Observation;
import org.tandem.intake.PackedBlock;
import org.tandem.intake.Problem;
import org.tandem.provider.RegistryRows;
import org.tandem.shared.Figure;

/** Writes what a release holds; once, at staging. */
@ApplicationScoped
public class ReleaseRows {

    @Resource(lookup = "java:jboss/datasources/TandemDS")
    private DataSource dataSource;
    private BulkWriter bulk;

    protected ReleaseRows() {
    }

    @Inject
    public ReleaseRows(BulkWriter bulk) {
        this.bulk = bulk;
    }

    ReleaseRows(DataSource dataSource, BulkWriter bulk) {
        this.dataSource = dataSource;
        this.bulk = bulk;
    }

    /** Writes everything that a file holds under the number of its release. */
    void write(int release, List<Observation> observations, RegistryRows registry, List<Problem> problems) {
        try (Connection connection = dataSource.getConnection()) {
            writeProblems(connection, release, problems);
            writeObservations(connection, release, observations);
            writeBlocks(connection, release, observations);
            writeRegistry(connection, release, registry);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of release " + release + " cannot be stored.", e);
        }
    }

    private void writeProblems(Connection connection, int release, List<Problem> problems) throws SQLException {
        AtomicInteger number = new AtomicInteger();
        bulk.write(connection, "release_problem",
                List.of("release_id", "problem_number", "source_row", "column_name", "problem_code", "message", "found_text", "severity"),
                problems.stream().map(p -> new Object[] {release, number.incrementAndGet(), p.row(), p.column(), p.code(), p.message(), p.value(),
                    p.severity().name()}));
    }

    /** Takes away the problems of a release that has no other rows. */
    void deleteProblems(int release) {
        try (Connection connection = dataSource.getConnection();
             PreparedStatement delete = connection.prepareStatement("delete from release_problem where release_id = ?")) {
            delete.setInt(1, release);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The problems of release " + release + " cannot be deleted.", e);
        }
    }

    private void writeObservations(Connection connection, int release, List<Observation> observations) throws SQLException {
        bulk.write(connection, "observation",
                List.of("release_id", "indicator", "provider", "period_text", "figure_state", "figure", "numerator", "denominator", "source_row"),
                observations.stream().map(o -> row(release, o)));
    }

    static Object[] row(int release, Observation o) {
        Double figure = null;
        Double numerator = null;
        Double denominator = null;
        if (o.figure() instanceof Figure.Present p) {
            figure = p.number();
            numerator = p.numerator().isPresent() ? Double.valueOf(p.numerator().getAsDouble()) : null;
            denominator = p.denominator().isPresent() ? Double.valueOf(p.denominator().getAsDouble()) : null;
        }
        return new Object[] {release, o.indicator(), o.provider(), o.period().toString(), o.figure().state().name(),
                figure, numerator, denominator, o.sourceRow()};
    }

    void writeBlocks(Connection connection, int release, List<Observation> observations) throws SQLException {
        Map<String, List<Observation>> byIndicator = observations.stream()
                .collect(Collectors.groupingBy(Observation::indicator, TreeMap::new, Collectors.toList()));
        bulk.write(connection, "release_block", List.of("release_id", "indicator", "packed"), byIndicator.entrySet().stream()
                .map(e -> new Object[] {release, e.getKey(), PackedBlock.pack(e.getKey(), e.getValue())}));
    }

    private void writeRegistry(Connection connection, int release, RegistryRows rows) throws SQLException {
        bulk.write(connection, "provider_listing",
                List.of("release_id", "code", "published_name", "region", "icb", "postcode", "opened_on", "closed_on", "source_row"),
                rows.listings().stream().map(l -> new Object[] {release, l.code(), l.name(), l.region(), l.icb(), l.postcode(),
                        l.openedOn(), l.closedOn(), l.sourceRow()}));
        bulk.write(connection, "provider_typing", List.of("release_id", "code", "provider_type", "basis", "source_row"),
                rows.typings().stream().map(t -> new Object[] {release, t.code(), t.type().name(), t.basis().name(), t.sourceRow()}));
        bulk.write(connection, "provider_placing", List.of("release_id", "basis", "subject", "latitude", "longitude", "source_row"),
                rows.placings().stream().map(p -> new Object[] {release, p.basis().name(), p.subject(), p.place().latitude(),
                        p.place().longitude(), p.sourceRow()}));
        bulk.write(connection, "provider_handover", List.of("release_id", "predecessor", "successor", "effective_on", "source_row"),
                rows.handovers().stream().map(h -> new Object[] {release, h.predecessor(), h.successor(), h.on(), h.sourceRow()}));
        bulk.write(connection, "provider_context", List.of("release_id", "code", "variable", "amount", "source_row"),
                rows.contextValues().stream().map(c -> new Object[] {release, c.code(), c.variable(), c.number(), c.sourceRow()}));
        bulk.write(connection, "published_label", List.of("release_id", "kind", "code", "label", "source_row"),
                rows.labels().stream().map(l -> new Object[] {release, l.kind().name(), l.code(), l.name(), l.sourceRow()}));
        bulk.write(connection, "care_rating", List.of("release_id", "code", "service", "question", "score", "rated_on", "source_row"),
                rows.ratings().stream().map(r -> new Object[] {release, r.code(), r.service(), r.question(), r.score().name(), r.ratedOn(), r.sourceRow()}));
        bulk.write(connection, "oversight_fact", List.of("release_id", "code", "period_text", "metric", "description", "domain_name", "reported_for",
                        "unit_text", "figure_state", "figure", "national_median", "lower_quartile", "upper_quartile", "rank_place", "note", "source_row"),
                rows.oversight().stream().map(o -> new Object[] {release, o.code(), o.quarter().toString(), o.metric(), o.description(), o.domain(),
                        o.reportedFor(), o.unit(), o.figure().state().name(), o.figure().isPresent() ? (Double) o.figure().orThrow() : null,
                        o.median(), o.lowerQuartile(), o.upperQuartile(), o.rank(), o.note(), o.sourceRow()}));
        bulk.write(connection, "provider_site", List.of("release_id", "code", "site", "site_name", "postcode", "source_row"),
                rows.sites().stream().map(x -> new Object[] {release, x.code(), x.site(), x.name(), x.postcode(), x.sourceRow()}));
        bulk.write(connection, "journey", List.of("release_id", "from_postcode", "to_postcode", "minutes", "source_row"),
                rows.journeys().stream().map(j -> new Object[] {release, j.from(), j.to(), j.minutes(), j.sourceRow()}));
        bulk.write(connection, "provider_catchment", List.of("release_id", "code", "area", "share_of_provider", "share_of_area", "source_row"),
                rows.catchments().stream().map(c -> new Object[] {release, c.code(), c.area(), c.share().ofProvider(), c.share().ofArea(), c.sourceRow()}));
    }
}
