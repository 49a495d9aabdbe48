package org.tandem.collaboration.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.ModelChange;
import org.tandem.collaboration.ModelVersion;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;

/** The catalogue of collaboration models for people: read by everybody, changed from a day on by administrators. */
@Stateless
public class CollaborationModels {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final String STALE = "Somebody else has changed this model since you looked. Look again before you change it.";

    private static final int LONGEST_REASON = 2000;

    @Inject
    private ModelCatalogues catalogues;
    @Inject
    private ModelVersionRepository versions;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * The catalogue.
     *
     * @param day     as it stands on that day, today when null
     * @param knownOn as far as was known when that day ended, all that is known when null
     */
    public List<ModelEntry> list(LocalDate day, LocalDate knownOn) {
        authority.require(Permission.READ_PUBLISHED_FIGURES);
        Instant known = knownOn == null ? clock.instant() : knownOn.plusDays(1).atStartOfDay(HERE).toInstant().minusNanos(1);
        return catalogues.entries(day == null ? today() : day, known);
    }

    /**
     * One entry of the same.
     *
     * @throws NotFound when there is no such model
     */
    public ModelEntry find(String code, LocalDate day, LocalDate knownOn) {
        return list(day, knownOn).stream().filter(e -> e.model().code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("The catalogue has no model '" + code + "'."));
    }

    /**
     * Changes a model from a day on.
     *
     * @param latestVersion number of the latest change that the person saw
     * @return the entry as it stands on the first day of the change
     * @throws Refused when the change lacks its day or reason, or leaves no complete model
     * @throws Stale   when somebody else has changed it since
     */
    public ModelEntry change(String code, int latestVersion, ModelChange change) {
        authority.require(Permission.MANAGE_MODELS);
        if (change.validFrom() == null || change.reason() == null || change.reason().isBlank()) {
            throw new Refused("INCOMPLETE_CHANGE", "A change names its first day and its reason.",
                    new Reason(change.validFrom() == null ? "validFrom" : "reason", "It is missing."));
        }
        if (change.reason().strip().length() > LONGEST_REASON) {
            throw new Refused("TOO_LONG", "The reason is longer than " + LONGEST_REASON + " characters.", new Reason("reason", "It is too long."));
        }
        ModelEntry before = find(code, change.validFrom(), null);
        if (before.latestVersion() != latestVersion) {
            throw new Stale(STALE);
        }
        CollaborationModel after = after(before.model(), change);
        store(new ModelVersion(code, latestVersion + 1, change.validFrom(), clock.instant(), authority.caller().name(), change.reason().strip(),
                CanonicalJson.write(after)));
        audit.done("CHANGE_MODEL", code, "version %d from %s, %s: %s → %s".formatted(latestVersion + 1, change.validFrom(), change.reason(),
                json(before.model()), json(after)));
        return find(code, change.validFrom(), null);
    }

    private void store(ModelVersion version) {
        try {
            versions.add(version);
        } catch (PersistenceException sameNumber) {
            throw new Stale(STALE);
        }
    }

    private static CollaborationModel after(CollaborationModel before, ModelChange change) {
        try {
            return change.applyTo(before);
        } catch (IllegalArgumentException | NullPointerException incomplete) {
            throw new Refused("INCOMPLETE_MODEL", "The model cannot be changed: " + incomplete.getMessage());
        }
    }

    private static String json(CollaborationModel model) {
        return new String(CanonicalJson.write(model), java.nio.charset.StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
