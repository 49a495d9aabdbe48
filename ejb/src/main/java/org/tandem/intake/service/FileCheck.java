package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongConsumer;
import org.tandem.catalogue.service.JoinedCatalogue;
import org.tandem.intake.ColumnMapping;
import org.tandem.intake.ColumnMappingRepository;
import org.tandem.intake.FigureRules;
import org.tandem.intake.MappingTerms;
import org.tandem.intake.Problem;
import org.tandem.intake.service.layout.FileRefused;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.intake.service.layout.LayoutFiles;
import org.tandem.shared.NumberWords;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/** Reads a file that has arrived and decides whether it can be staged; stores nothing. */
@ApplicationScoped
public class FileCheck {

    private static final int MOST_REASONS = 100;

    record Checked(LocalDate publishedOn, LayoutContent content) {
    }

    @Inject
    private JoinedCatalogue catalogue;
    @Inject
    private ColumnMappingRepository mappings;
    @Inject
    private Clock clock;

    /**
     * Reads a file.
     *
     * @param bytesRead is told the bytes of the file as they are read
     * @throws FileRefused with all that is wrong
     */
    Checked check(UploadedFile file, Upload upload, LongConsumer bytesRead) {
        try {
            LayoutContent read = new LayoutFiles(catalogue.catalogue(), this::terms).read(file.path(), upload.fileName(), upload.layout(), bytesRead);
            LayoutContent content = read.without(new FigureRules(catalogue.catalogue()).problems(read.observations()));
            return new Checked(publishedOn(upload, content), content);
        } catch (IOException e) {
            throw new UncheckedIOException("The stored upload cannot be read.", e);
        }
    }

    private List<MappingTerms> terms() {
        return mappings.all().stream().map(ColumnMapping::terms).toList();
    }

    private LocalDate publishedOn(Upload upload, LayoutContent content) {
        LocalDate day = upload.publishedOn().or(content::newestDate).orElseThrow(() -> new FileRefused("PUBLISHED_ON_REQUIRED",
                "The day of publication does not stand in a file of this layout. Give it as publishedOn, such as 2025-05-08."));
        if (upload.publishedOn().isPresent() && day.isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1))) {
            throw new FileRefused("PUBLISHED_ON_IN_FUTURE", "The day of publication, " + NumberWords.day(day) + ", lies in the future. Give the day on which the file was published.");
        }
        return day;
    }

    /** A refusal as its sender is told. */
    static Refused told(FileRefused refused) {
        return new Refused(refused.code(), refused.getMessage(),
                refused.problems().stream().limit(MOST_REASONS).map(FileCheck::reason).toArray(Reason[]::new));
    }

    private static Reason reason(Problem p) {
        String where = p.row() == 0 ? "" : "Row " + p.row() + (p.column().isEmpty() ? "" : ", " + p.column()) + ": ";
        return new Reason(p.code(), where + p.message() + (p.value().isEmpty() ? "" : " Found: '" + p.value() + "'."));
    }
}
