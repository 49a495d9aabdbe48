package org.tandem.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The catalogue of collaboration models as it stands on a day. Shipped as
 * {@code org/tandem/collaboration/collaboration-models-2026-1.json}; dated changes replace single entries.
 *
 * @param version   of the shipped file
 * @param validFrom first day of the shipped file
 * @param rules     of the recommender
 * @param models    in the order of display, the baseline first
 */
public record ModelCatalogue(String version, LocalDate validFrom, RecommenderRules rules, List<CollaborationModel> models) {

    /** Where the shipped file lies on the class path. */
    public static final String RESOURCE = "/org/tandem/collaboration/collaboration-models-2026-1.json";

    public ModelCatalogue {
        Objects.requireNonNull(version, "A catalogue needs its version.");
        Objects.requireNonNull(validFrom, "A catalogue needs its first day.");
        Objects.requireNonNull(rules, "A catalogue needs the rules of the recommender.");
        models = List.copyOf(models);
        if (models.stream().map(CollaborationModel::code).collect(Collectors.toSet()).size() != models.size()) {
            throw new IllegalArgumentException("A model stands twice in the catalogue.");
        }
        if (models.stream().noneMatch(CollaborationModel::isBaseline)) {
            throw new IllegalArgumentException("The catalogue lacks its baseline " + CollaborationModel.STAND_ALONE + ".");
        }
    }

    /** By code. */
    public Optional<CollaborationModel> find(String code) {
        return models.stream().filter(m -> m.code().equals(code)).findFirst();
    }

    /** Name of a model, its code when it is no longer there. */
    public String name(String code) {
        return find(code).map(CollaborationModel::name).orElse(code);
    }

    /** With one entry in place of that with the same code. */
    public ModelCatalogue with(CollaborationModel changed) {
        return new ModelCatalogue(version, validFrom, rules, models.stream().map(m -> m.code().equals(changed.code()) ? changed : m).toList());
    }
}
