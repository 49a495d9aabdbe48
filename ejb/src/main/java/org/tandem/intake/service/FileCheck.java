package org.tandem.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tandem.audit.service.AuditTrail;
import org.tandem.indicator.service.ShippedCatalogue;
import org.tandem.intake.Problem;
import org.tandem.intake.Release;
import org.tandem.intake.service.layout.FileRefused;
import org.tandem.intake.service.layout.LayoutContent;
import org.tandem.intake.service.layout.LayoutFiles;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/** Reads an upload and decides whether it can be staged, before anything is stored. Refused files are audited. */
@ApplicationScoped
public class FileCheck {

    private static final int MOST_REASONS = 100;

    record Checked(Release.Origin origin, LayoutContent content) {
    }

    @Inject
    private ShippedCatalogue catalogue;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    Checked check(UploadedFile file, Upload upload, String who) {
        try {
            LayoutContent content = new LayoutFiles(catalogue.catalogue()).read(file.path(), upload.layout());
            LocalDate publishedOn = publishedOn(upload, content);
            return new Checked(new Release.Origin(content.layout(), upload.fileName(), file.sha256(), publishedOn, who, clock.instant()), content);
        } catch (FileRefused refused) {
            throw refusal(upload, new Refused(refused.code(), refused.getMessage(),
                    refused.problems().stream().limit(MOST_REASONS).map(FileCheck::reason).toArray(Reason[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("The stored upload cannot be read.", e);
        }
    }

    private LocalDate publishedOn(Upload upload, LayoutContent content) {
        LocalDate day = upload.publishedOn().or(content::newestDate).orElseThrow(() -> refusal(upload, new Refused("PUBLISHED_ON_REQUIRED",
                "The day of publication does not stand in a file of this layout. Give it as publishedOn, such as 2025-05-08.")));
        if (upload.publishedOn().isPresent() && day.isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1))) {
            throw refusal(upload, new Refused("PUBLISHED_ON_IN_FUTURE", "The day of publication " + day + " lies in the future. Give the day on which the file was published."));
        }
        return day;
    }

    private Refused refusal(Upload upload, Refused refused) {
        audit.refused("STAGE_RELEASE", upload.fileName(), refused.code() + ": " + refused.getMessage());
        return refused;
    }

    private static Reason reason(Problem p) {
        String where = p.row() == 0 ? "" : "Row " + p.row() + (p.column().isEmpty() ? "" : ", " + p.column()) + ": ";
        return new Reason(p.code(), where + p.message() + (p.value().isEmpty() ? "" : " Found: '" + p.value() + "'."));
    }
}
