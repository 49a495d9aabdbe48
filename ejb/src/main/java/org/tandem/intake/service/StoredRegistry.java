package org.tandem.intake.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.tandem.provider.CareRating;
import org.tandem.provider.Catchments;
import org.tandem.provider.OversightFact;
import org.tandem.provider.Place;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryRows;
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
import org.tandem.shared.DataVersion;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Period;

/** Reads what releases say about providers themselves. */
@ApplicationScoped
public class StoredRegistry {

    private static final int SHORT = 2_000;
    private static final int KEPT = 200;

    private StoredRows stored;
    private final Cache<Integer, RegistryRows> kept = Caffeine.newBuilder().executor(Runnable::run).maximumSize(KEPT).build();

    protected StoredRegistry() {
    }

    @Inject
    public StoredRegistry(StoredRows stored) {
        this.stored = stored;
    }

    /** Numbers of the releases in force that say something about providers, sorted. */
    public List<Integer> releasesAt(DataVersion version) {
        return stored.query("select r.id from data_release r where r.published_in is not null and r.published_in <= ?"
                        + " and (r.withdrawn_in is null or r.withdrawn_in > ?) and ("
                        + "exists (select 1 from provider_listing x where x.release_id = r.id)"
                        + " or exists (select 1 from provider_typing x where x.release_id = r.id)"
                        + " or exists (select 1 from provider_placing x where x.release_id = r.id)"
                        + " or exists (select 1 from provider_handover x where x.release_id = r.id)"
                        + " or exists (select 1 from provider_context x where x.release_id = r.id)"
                        + " or exists (select 1 from provider_site x where x.release_id = r.id)"
                        + " or exists (select 1 from journey x where x.release_id = r.id)"
                        + " or exists (select 1 from provider_catchment x where x.release_id = r.id)"
                        + " or exists (select 1 from published_label x where x.release_id = r.id)"
                        + " or exists (select 1 from care_rating x where x.release_id = r.id)"
                        + " or exists (select 1 from oversight_fact x where x.release_id = r.id)) order by r.id",
                r -> r.getInt(1), version.number(), version.number());
    }

    /** Everything that one release says. What a release says never changes, so short ones are kept: every import asks for them all. */
    public RegistryRows of(int release) {
        RegistryRows rows = kept.getIfPresent(release);
        if (rows == null) {
            rows = read(release);
            // nothing may mean that it is not stored yet
            if (!rows.isEmpty() && rows.facts().size() <= SHORT) {
                kept.put(release, rows);
            }
        }
        return rows;
    }

    private RegistryRows read(int release) {
        return new RegistryRows(listings(release),
                stored.query("select code, provider_type, basis, source_row from provider_typing where release_id = ?",
                        r -> new Typing(r.getString(1), ProviderType.valueOf(r.getString(2)), TypingBasis.valueOf(r.getString(3)), r.getInt(4)), release),
                stored.query("select basis, subject, latitude, longitude, source_row from provider_placing where release_id = ?",
                        r -> new Placing(PlacingBasis.valueOf(r.getString(1)), r.getString(2), new Place(r.getDouble(3), r.getDouble(4)), r.getInt(5)), release),
                stored.query("select predecessor, successor, effective_on, source_row from provider_handover where release_id = ?",
                        r -> new Handover(r.getString(1), r.getString(2), r.getObject(3, LocalDate.class), r.getInt(4)), release),
                stored.query("select code, variable, amount, source_row from provider_context where release_id = ?",
                        r -> new ContextValue(r.getString(1), r.getString(2), r.getDouble(3), r.getInt(4)), release),
                stored.query("select kind, code, label, source_row from published_label where release_id = ?",
                        r -> new Label(Label.Kind.valueOf(r.getString(1)), r.getString(2), r.getString(3), r.getInt(4)), release),
                stored.query("select code, service, question, score, rated_on, source_row from care_rating where release_id = ?",
                        r -> new CareRating(r.getString(1), r.getString(2), r.getString(3), CareRating.Score.valueOf(r.getString(4)),
                                r.getObject(5, LocalDate.class), r.getInt(6)), release),
                stored.query("select code, period_text, metric, description, domain_name, reported_for, unit_text, figure_state, figure, national_median,"
                        + " lower_quartile, upper_quartile, rank_place, note, source_row from oversight_fact where release_id = ?", StoredRegistry::oversight, release),
                stored.query("select code, site, site_name, postcode, source_row from provider_site where release_id = ?",
                        r -> new Site(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getInt(5)), release),
                stored.query("select from_postcode, to_postcode, minutes, source_row from journey where release_id = ?",
                        r -> new Journey(r.getString(1), r.getString(2), r.getDouble(3), r.getInt(4)), release),
                stored.query("select c.code, c.area, c.share_of_provider, c.share_of_area, c.source_row, r.file_name, r.published_on"
                                + " from provider_catchment c join data_release r on r.id = c.release_id where c.release_id = ?",
                        r -> new Catchment(r.getString(1), r.getString(2), new Catchments.Share(r.getDouble(3), r.getDouble(4)),
                                "%s of %s".formatted(r.getString(6), NumberWords.day(r.getObject(7, LocalDate.class))), r.getInt(5)), release));
    }

    private static OversightFact oversight(ResultSet r) throws SQLException {
        FigureState state = FigureState.valueOf(r.getString(8));
        return new OversightFact(r.getString(1), Period.parse(r.getString(2)), r.getString(3), r.getString(4), r.getString(5), r.getString(6), r.getString(7),
                state == FigureState.PRESENT ? Figure.of(r.getDouble(9)) : new Figure.Absent(state), r.getObject(10, Double.class),
                r.getObject(11, Double.class), r.getObject(12, Double.class), r.getObject(13, Integer.class), r.getString(14), r.getInt(15));
    }

    private List<Listing> listings(int release) {
        return stored.query("select code, published_name, region, icb, postcode, opened_on, closed_on, source_row"
                        + " from provider_listing where release_id = ?",
                r -> new Listing(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                        r.getObject(6, LocalDate.class), r.getObject(7, LocalDate.class), r.getInt(8)), release);
    }

    /** Names of regions and boards as edited here. */
    public List<Label> editedLabels() {
        return stored.query("select kind, code, label from body_label order by kind, code",
                r -> new Label(Label.Kind.valueOf(r.getString(1)), r.getString(2), r.getString(3), 0));
    }
}
