package org.tandem.intake.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.tandem.access.Permission;
import org.tandem.audit.service.AuditTrail;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.intake.ColumnMapping;
import org.tandem.intake.ColumnMappingRepository;
import org.tandem.intake.MappingRules;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.service.layout.FileRefused;
import org.tandem.intake.service.layout.FileStart;
import org.tandem.intake.service.layout.LayoutFiles;
import org.tandem.intake.service.layout.MappedPreview;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.NotFound;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.Stale;
import org.tandem.shared.service.Settings;

/** How the columns of local files are read: remembered for each source, and used for every later file with the same header. */
@Stateless
public class ColumnMappings {

    @Inject
    private ColumnMappingRepository mappings;
    @Inject
    private ReleaseGate gate;
    @Inject
    private JoinedCatalogue catalogue;
    @Inject
    private AuditTrail audit;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** All of them by name. */
    public List<MappingView> list() {
        gate.require(Permission.MANAGE_IMPORTS);
        return mappings.all().stream().map(MappingView::of).toList();
    }

    /**
     * The header and first rows of a file that needs a mapping; nothing of it is kept.
     *
     * @throws Refused when the file cannot be read or needs no mapping
     */
    public FileStart start(InputStream content) {
        gate.require(Permission.MANAGE_IMPORTS);
        try (UploadedFile file = UploadedFile.save(content, settings.uploadFolder())) {
            return new LayoutFiles(catalogue.catalogue()).start(file.path());
        } catch (FileRefused refused) {
            throw FileCheck.told(refused);
        } catch (IOException e) {
            throw new UncheckedIOException("The stored upload cannot be read.", e);
        }
    }

    /** What a mapping would make of the first rows. */
    public List<MappedPreview.Row> preview(MappingTerms terms, FileStart start) {
        gate.require(Permission.MANAGE_IMPORTS);
        check(terms);
        return new MappedPreview(catalogue.catalogue()).of(terms, start);
    }

    /** Remembers a mapping. */
    public MappingView add(MappingTerms terms) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        check(terms);
        requireFree(terms, null);
        ColumnMapping mapping = new ColumnMapping(terms, who, clock.instant());
        mappings.add(mapping);
        audit.done("ADD_MAPPING", terms.name(), MappingView.of(mapping).terms().toString());
        return MappingView.of(mapping);
    }

    /**
     * Changes a mapping; releases that it read stay as they are.
     *
     * @param rowVersion of the mapping as the person saw it
     */
    public MappingView change(int number, int rowVersion, MappingTerms terms) {
        String who = gate.require(Permission.MANAGE_IMPORTS);
        ColumnMapping mapping = seen(number, rowVersion);
        check(terms);
        requireFree(terms, mapping);
        String before = mapping.terms().toString();
        mapping.change(terms, who, clock.instant());
        mappings.flush();
        audit.done("CHANGE_MAPPING", terms.name(), "before: " + before + "; after: " + terms);
        return MappingView.of(mapping);
    }

    /** Forgets a mapping; releases that it read stay as they are. */
    public void remove(int number, int rowVersion) {
        gate.require(Permission.MANAGE_IMPORTS);
        ColumnMapping mapping = seen(number, rowVersion);
        mappings.remove(mapping);
        audit.done("DELETE_MAPPING", mapping.terms().name(), mapping.terms().toString());
    }

    private ColumnMapping seen(int number, int rowVersion) {
        ColumnMapping mapping = mappings.findForChange(number).orElseThrow(() -> new NotFound("There is no mapping " + number + "."));
        if (mapping.rowVersion() != rowVersion) {
            throw new Stale("Somebody else has changed the mapping '" + mapping.terms().name() + "' since you looked, so nothing was done. Look at it as it is now.");
        }
        return mapping;
    }

    private void check(MappingTerms terms) {
        List<Reason> problems = new MappingRules(catalogue.catalogue()).problems(terms);
        if (!problems.isEmpty()) {
            throw new Refused("BAD_MAPPING", "The mapping cannot read a file yet.", problems.toArray(Reason[]::new));
        }
    }

    private void requireFree(MappingTerms terms, ColumnMapping itself) {
        String fingerprint = terms.header().fingerprint();
        for (ColumnMapping other : mappings.all()) {
            if (other != itself && other.fingerprint().equals(fingerprint)) {
                throw new Refused("MAPPING_EXISTS", "Files with this header are read by the mapping '" + other.terms().name() + "' already. Change that one.",
                        new Reason("header", "Files with this header are read by the mapping '" + other.terms().name() + "' already. Change that one."));
            }
            if (other != itself && other.terms().name().equalsIgnoreCase(terms.name())) {
                throw new Refused("MAPPING_EXISTS", "There is a mapping '" + terms.name() + "' already.",
                        new Reason("name", "There is a mapping '" + terms.name() + "' already. Give this one another name."));
            }
        }
    }
}
