package org.tandem.collaboration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tandem.collaboration.CollaborationModel;
import org.tandem.collaboration.ModelCatalogue;
import org.tandem.collaboration.ModelVersion;
import org.tandem.report.CanonicalJson;
import org.tandem.shared.service.ShippedFile;

/** The catalogue of collaboration models: the shipped file with the dated changes on record. */
@ApplicationScoped
public class ModelCatalogues {

    private final ModelCatalogue shipped = ShippedFile.read(ModelCatalogue.RESOURCE, ModelCatalogue.class);

    @Inject
    private ModelVersionRepository versions;

    protected ModelCatalogues() {
    }

    ModelCatalogues(ModelVersionRepository versions) {
        this.versions = versions;
    }

    /** As it stands on a day, as far as was known at a time; before the first change as shipped. */
    public ModelCatalogue on(LocalDate day, Instant knownAt) {
        ModelCatalogue catalogue = shipped;
        for (ModelVersion version : versions.all()) {
            if (version.isKnown(day, knownAt)) {
                catalogue = catalogue.with(CanonicalJson.read(version.content(), CollaborationModel.class));
            }
        }
        return catalogue;
    }

    /** Number of the version of a model that is in force on a day; 0 as shipped. */
    public int version(String code, LocalDate day, Instant knownAt) {
        return versions.all().stream().filter(v -> v.modelCode().equals(code) && v.isKnown(day, knownAt)).reduce((first, last) -> last)
                .map(ModelVersion::number).orElse(0);
    }

    /** The entries of the same, with what is on record of each. */
    List<ModelEntry> entries(LocalDate day, Instant knownAt) {
        List<ModelVersion> all = versions.all().stream().filter(v -> !v.recordedAt().isAfter(knownAt)).toList();
        return on(day, knownAt).models().stream().map(m -> entry(m, all, day, knownAt)).toList();
    }

    private ModelEntry entry(CollaborationModel model, List<ModelVersion> all, LocalDate day, Instant knownAt) {
        List<ModelVersion> own = all.stream().filter(v -> v.modelCode().equals(model.code())).toList();
        return new ModelEntry(model, version(model.code(), day, knownAt), own.stream().mapToInt(ModelVersion::number).max().orElse(0),
                own.stream().sorted(Comparator.comparingInt(ModelVersion::number))
                        .map(v -> new ModelEntry.Change(v.number(), v.validFrom(), v.changedBy(), v.recordedAt(), v.reason())).toList());
    }
}
