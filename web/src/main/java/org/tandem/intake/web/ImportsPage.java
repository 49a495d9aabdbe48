package org.tandem.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.intake.ReleaseStatus;
import org.tandem.intake.service.Imports;
import org.tandem.intake.service.ReleaseView;
import org.tandem.intake.service.Upload;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.Settings;
import org.tandem.shared.web.Notices;

/** Releases, and the way in for a new file. */
@Named
@RequestScoped
public class ImportsPage {

    private static final int MOST = 500;
    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private Imports imports;
    @Inject
    private Settings settings;
    @Inject
    private Authority authority;
    @Inject
    private Notices notices;

    private List<Part> files;
    private String publishedOn;
    private List<ReleaseView> releases;
    private List<ReleaseView> waiting;
    private boolean unknownLayout;

    /** Has the files read: one leads to its release, several stay on this page. */
    public void stage() throws IOException {
        List<Part> chosen = files == null ? List.of() : files.stream().filter(f -> f.getSize() > 0).toList();
        if (chosen.isEmpty()) {
            notices.wrongField("stage:file", "imports.noFile");
            return;
        }
        if (chosen.stream().anyMatch(f -> f.getSize() > settings.uploadLimitBytes())) {
            notices.wrongField("stage:file", "imports.tooLarge", settings.uploadLimitBytes() / MEGABYTE);
            return;
        }
        try {
            if (chosen.size() > 1 || Faces.getRequestParameter("batch") != null) {
                begin(chosen);
            } else {
                Imports.Staged staged = imports.stage(upload(chosen.get(0)), PATIENCE);
                Faces.redirect(Faces.getRequestContextPath() + "/import?id=" + staged.release().id() + (staged.identical() ? "&identical=true" : ""));
            }
        } catch (DateTimeParseException noDay) {
            notices.wrongField("stage:publishedOn", "imports.noDay", publishedOn);
        } catch (BusinessException refused) {
            unknownLayout = refused instanceof Refused wrong && wrong.code().equals("UNKNOWN_LAYOUT");
            notices.refused(refused);
        }
    }

    /** Whether a file was just refused whose columns could be mapped. */
    public boolean isUnknownLayout() {
        return unknownLayout;
    }

    private void begin(List<Part> chosen) throws IOException {
        for (Part file : chosen) {
            imports.begin(upload(file));
        }
        Faces.redirect(Faces.getRequestContextPath() + "/imports#releases");
    }

    private Upload upload(Part file) throws IOException {
        return new Upload(file.getInputStream(), file.getSubmittedFileName(), Optional.empty(), day());
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(publishedOn).filter(d -> !d.isBlank()).map(LocalDate::parse);
    }

    /** Publishes the files that the person was shown and confirmed. */
    public void publishAll() throws IOException {
        String[] shown = Faces.getRequestParameterValues("confirmed");
        try {
            imports.publishAll(Stream.of(shown == null ? new String[0] : shown).map(Integer::valueOf).toList());
            Faces.redirect(Faces.getRequestContextPath() + "/imports?done=published");
        } catch (BusinessException refused) {
            notices.refused(refused);
        }
    }

    /** Whether the person asks to publish all that waits. */
    public boolean isConfirming() {
        return isStagingAllowed() && Faces.getRequestParameter("publish") != null && !getWaitingReleases().isEmpty();
    }

    public boolean isJustPublished() {
        return "published".equals(Faces.getRequestParameter("done"));
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
    public List<ReleaseView> getWaitingReleases() {
        if (waiting == null) {
            waiting = imports.waiting();
        }
        return waiting;
    }

    /** Whether files are being read, so that the page looks again. */
    public boolean isReading() {
        return getReleases().stream().anyMatch(r -> r.status() == ReleaseStatus.STAGING);
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(String publishedOn) {
        this.publishedOn = publishedOn;
    }
}
