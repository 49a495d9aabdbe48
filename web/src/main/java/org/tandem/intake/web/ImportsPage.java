package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.intake.service.Imports;
import org.tandem.intake.service.ReleaseView;
import org.tandem.intake.service.Upload;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.Settings;
import org.tandem.shared.web.Notices;

/** Releases, and the way in for a new file. */
@Named
@RequestScoped
public class ImportsPage {

    private static final int MOST = 500;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private Imports imports;
    @Inject
    private Settings settings;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private Part file;
    private String publishedOn;
    private List<ReleaseView> releases;

    /** Stages the file and leads to its release. */
    public void stage() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.wrong("imports.noFile");
            return;
        }
        if (file.getSize() > settings.uploadLimitBytes()) {
            notices.wrong("imports.tooLarge", settings.uploadLimitBytes() / MEGABYTE);
            return;
        }
        try {
            Imports.Staged staged = imports.stage(new Upload(file.getInputStream(), file.getSubmittedFileName(), Optional.empty(), day()));
            Faces.redirect(Faces.getRequestContextPath() + "/import?id=" + staged.release().id() + (staged.identical() ? "&identical=true" : ""));
        } catch (DateTimeParseException noDay) {
            notices.wrong("imports.noDay", publishedOn);
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(publishedOn).filter(d -> !d.isBlank()).map(LocalDate::parse);
    }

    public boolean isStagingAllowed() {
        return authority.holds(Permission.MANAGE_IMPORTS);
    }

    public List<ReleaseView> getReleases() {
        if (releases == null) {
            releases = imports.list(0, MOST);
        }
        return releases;
    }

    /** Releases that wait for a decision. */
    public long getWaiting() {
        return getReleases().stream().filter(r -> r.status() == org.tandem.intake.ReleaseStatus.STAGED).count();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(String publishedOn) {
        this.publishedOn = publishedOn;
    }
}
